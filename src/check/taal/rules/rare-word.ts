import { firsts, foundAt, type Page } from '../page';
import type { Found, Token } from '../types';

/** Said less often than once in a million words. Units: Zipf. */
const RARE = 3;

/** A word that few people say; readers of the subject may know it all the same. */
export function rareWord(page: Page): Found[] {
  const rare: Token[] = [];
  for (const { sentence, content } of page.readings) {
    for (const { at, zipf } of content) {
      const token = zipf < RARE ? sentence.tokens[at] : undefined;
      if (token && !page.words.isTerm(token.lower)) rare.push(token);
    }
  }
  return firsts(rare, ({ lower }) => lower).map((token) =>
    foundAt('zeldzaam-woord', 'tip', token, token, { values: { woord: token.text } }),
  );
}
