import type { Page } from '../page';
import type { Found } from '../types';

/** A main clause can carry one other clause. */
const MOST = 1;

/** Short sentences carry two with ease. Units: words. */
const SHORT = 11;

/** More than one clause hangs under the main one. */
export function stackedClauses({ readings }: Page): Found[] {
  return readings
    .filter(({ subclauses, words }) => subclauses > MOST && words > SHORT)
    .map(({ subclauses, sentence: { start, end } }) => ({
      rule: 'zinnen-combineren',
      severity: 'tip',
      start,
      end,
      values: { bijzinnen: String(subclauses) },
    }));
}
