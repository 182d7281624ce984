/** The front door: builds every part and hands it to the others. */
import './app/older-browsers';
import { goLive } from './app/go-live';
import { Shelf } from './app/sheets';
import { refOf } from './flow/path';
import first from './words/nl.json';
import { makeSay, type Resources } from './words/say';

const { flow, plek, base = '/', versie = '' } = document.documentElement.dataset;
if (flow !== undefined && plek !== undefined) {
  const shelf = new Shelf(`${base}data/${versie}/`);
  const words: Resources[] = [first];
  const learn = (more: Resources) => words.push(more);
  // Without its data the page stays what it is: a page with links that work.
  goLive({ place: refOf(flow, plek), shelf, say: makeSay(words, 'nl'), learn, now: () => new Date() }).catch(
    () => {},
  );
}
