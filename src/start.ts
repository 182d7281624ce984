/** Lets the page be painted first; only then fetches the app. A tap before that follows the link and loses nothing. */
requestAnimationFrame(() => setTimeout(() => import('./main'), 0));
