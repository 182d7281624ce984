import type { Page } from '../page';
import type { Found } from '../types';

/** From this many words on, a reader has lost the beginning. */
const LONG = 15;
const TOO_LONG = 20;

/** A sentence that is better cut in two. */
export function longSentence({ readings }: Page): Found[] {
  return readings
    .filter(({ words }) => words > LONG)
    .map(({ words, sentence: { start, end } }) => ({
      rule: 'zin-lang',
      severity: words > TOO_LONG ? 'error' : 'warning',
      start,
      end,
      values: { woorden: String(words), zinnen: String(Math.max(2, Math.ceil(words / LONG))) },
    }));
}
