import type { Pack } from '../flow/types';
import { doorAt } from './door-labels';
import { doorsOf } from './doors';
import { makeIndex } from './make-index';
import { textsOf } from './texts';
import type { SearchIndex, SearchText } from './types';

/**
 * The index of a whole pack, or of the texts in it that are wanted. The first question of all is offered always, so it is
 * never found.
 */
export function indexOfPack(pack: Pack, isWanted: (text: SearchText) => boolean = () => true): SearchIndex {
  const start = pack.flows.get(pack.organisation.start)?.start;
  const places = doorsOf(pack);
  return makeIndex({
    texts: textsOf(pack, places).filter(isWanted),
    doors: [...places].filter((place) => place !== start).map((place) => doorAt(pack, place)),
    everyday: pack.everyday,
  });
}
