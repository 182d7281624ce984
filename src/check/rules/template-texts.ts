import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import type { Context } from '../context';

/** A sentence that an outcome began with, and that nobody has made true of its own desk. */
export function templateTexts({ pack, texts, at }: Context): Finding[] {
  const { doThis, bring, cost, afterwards, cannot } = pack.template;
  const left = new Set([doThis, bring, cost, afterwards, cannot].filter(Boolean));
  return texts
    .filter(({ kind, spot, text }) => kind === 'flow' && spot.path[0] === K.outcomes && left.has(text))
    .map(({ spot }) => at(spot, 'voorbeeldzin', {}, 'warning'));
}
