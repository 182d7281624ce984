import first from './nl.json';
import later from './nl-later.json';

/** All Dutch texts. The app fetches them in two parts: what a question needs first, the rest when idle. */
export const nl = { ...first, ...later };
