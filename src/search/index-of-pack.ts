import { partsOf } from '../flow/path';
import type { Pack } from '../flow/types';
import { DEAF } from './danger-weights';
import { doorAt } from './door-labels';
import { doorsOf } from './doors';
import { Language } from './language';
import { makeIndex } from './make-index';
import { teachDanger } from './teach-danger';
import { isDanger, textsOf } from './texts';
import type { SearchIndex, SearchText } from './types';

/** Which texts of a pack an index is made of. */
type IsWanted = (text: SearchText) => boolean;

/** The index of a whole pack, or of the texts in it that are wanted; it hears danger. Takes seconds. */
export function indexOfPack(pack: Pack, isWanted: IsWanted = () => true): SearchIndex {
  const stories = textsOf(pack, doorsOf(pack)).filter((text) => text.source === 'story' && isWanted(text));
  const more = stories.map(({ text, place }) => ({ text, isDanger: isDanger(pack, place) }));
  // Whoever types no more than a word that the flow about emergencies lists means that flow.
  const own = pack.flows.get(partsOf(pack.organisation.emergency.more).flow)?.search ?? [];
  const lessons = { ...pack.lessons, cries: [...pack.lessons.cries, ...own] };
  const danger = teachDanger(lessons, more, new Language(pack.everyday));
  return { ...doorIndexOf(pack, isWanted), danger };
}

/**
 * The same, but it finds questions only. The first question of all is offered always, so it is never found.
 */
export function doorIndexOf(pack: Pack, isWanted: IsWanted): SearchIndex {
  const start = pack.flows.get(pack.organisation.start)?.start;
  const places = doorsOf(pack);
  return makeIndex({
    texts: textsOf(pack, places).filter(isWanted),
    doors: [...places].filter((place) => place !== start).map((place) => doorAt(pack, place)),
    everyday: pack.everyday,
    danger: DEAF,
  });
}
