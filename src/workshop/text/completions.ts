import { K } from '../../flow/keys';
import { kindOf } from '../../flow/pack-files';
import type { FlowId, Pack } from '../../flow/types';
import { keyPathAt } from './key-path';
import { type Known, keysIn, wordsBehind } from './known-keys';

/** What may be written at a place, and where it begins. */
export interface Offer {
  readonly from: number;
  readonly words: readonly (Known & { readonly put: string })[];
}

/** Keys behind which the name of a place stands. */
const PLACES: ReadonlySet<string> = new Set([K.goTo, K.start, K.endsAt, K.help, K.more]);

/** What may be written where somebody types: keys from the definition of the file, names from the pack. */
export function offerAt(path: string, text: string, at: number, pack: Pack | undefined): Offer | undefined {
  const kind = kindOf(path);
  if (!kind) return undefined;
  const { around, key, from, beside } = keyPathAt(text, at);
  if (key === undefined) {
    const keys = keysIn(kind, around).filter(({ word }) => !beside.includes(word));
    return { from, words: keys.map((one) => ({ ...one, put: `${one.word}: ` })) };
  }
  const names = pack ? namesFor(key, pack, path.split('/')[0] ?? '') : [];
  const words = [...wordsBehind(kind, around, key), ...names];
  return words.length === 0 ? undefined : { from, words: words.map((one) => ({ ...one, put: one.word })) };
}

function namesFor(key: string, pack: Pack, here: FlowId): Known[] {
  if (PLACES.has(key)) return places(pack, here);
  if (key === K.desk || key === K.generalDesk || key === K.contactFrom)
    return [...pack.desks.values()].map(({ id, name }) => ({ word: id, help: name }));
  if (key === K.term) return [...pack.terms.keys()].map((word) => ({ word, help: '' }));
  return [];
}

/** Those of this flow by their short names first, then other flows, then their places. */
function places({ flows }: Pack, here: FlowId): Known[] {
  const inside = (id: FlowId, before: string) => {
    const flow = flows.get(id);
    if (!flow) return [];
    const questions = Object.values(flow.questions).map(({ id: word, text }) => ({ word, help: text }));
    const outcomes = Object.values(flow.outcomes).map(({ id: word, title }) => ({ word, help: title }));
    return [...questions, ...outcomes].map(({ word, help }) => ({ word: before + word, help }));
  };
  const others = [...flows.values()].filter(({ id }) => id !== here);
  return [
    ...inside(here, ''),
    ...others.map(({ id, title }) => ({ word: id, help: title })),
    ...others.flatMap(({ id }) => inside(id, `${id}/`)),
  ];
}
