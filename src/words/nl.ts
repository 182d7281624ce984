import first from './nl.json';
import booklet from './nl-booklet.json';
import counter from './nl-counter.json';
import device from './nl-device.json';
import handover from './nl-handover.json';
import later from './nl-later.json';
import letter from './nl-letter.json';
import search from './nl-search.json';
import workshop from './nl-workshop.json';
import workshopViews from './nl-workshop-views.json';

/**
 * All Dutch texts. The app fetches them in parts: what a question needs first, the rest when idle, and what is about this
 * device, about what leaves it or about letters. Those of the workshop and the counter come only there, those of the booklet only on paper.
 */
export const nl = {
  ...first,
  ...later,
  ...device,
  ...handover,
  ...letter,
  ...search,
  ...workshop,
  ...workshopViews,
  ...counter,
  ...booklet,
};
