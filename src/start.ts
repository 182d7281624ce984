import { isSharedVisit } from './app/shared';

// At once: a link that is followed before the app is there would lose what the address says.
isSharedVisit();

/** Lets the page be painted first; only then fetches the app. A tap before that follows the link and loses nothing. */
requestAnimationFrame(() => setTimeout(() => import('./main'), 0));
