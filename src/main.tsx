/** The front door: builds every part and hands it to the others. */
import './app/older-browsers';
import { goLive } from './app/go-live';
import { isSharedVisit } from './app/shared';
import { idle, Shelf } from './app/sheets';
import { isSharedDevice } from './store/shared-device';
import first from './words/nl.json';
import { makeSay, type Resources } from './words/say';

const { flow, plek, base = '/', versie = '' } = document.documentElement.dataset;
const words: Resources[] = [first];
const learn = (more: Resources) => words.push(more);
const say = makeSay(words, 'nl');
const isShared = isSharedVisit() || isSharedDevice(() => localStorage);

/** What comes beside the page: never in the way of the first screen. */
const beside = () => idle().then(() => import('./beside'));

const place = flow && plek ? `${flow}/${plek}` : undefined;
if (place || document.querySelector('[data-kader]')) {
  const shelf = new Shelf(`${base}data/${versie}/`);
  // Without its data the page stays what it is: a page with links that work.
  goLive({ place, shelf, say, isShared, learn, now: () => new Date() })
    .then(async (live) => (await beside()).joinPage({ live, say, learn, isShared }))
    .catch(() => {});
} else void beside().then(({ joinOther }) => joinOther({ base, say, learn }));
