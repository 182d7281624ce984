import { UNKNOWN_ZIPF } from '../frequency';
import { nearWords } from '../near-words';
import { firsts, foundAt, type Page } from '../page';
import { hasCapital, isAllCapitals } from '../tokens';
import type { Found, Token } from '../types';
import type { Words } from '../words';

/** A word that is in no list. Names are left alone: nobody has a list of all of them. */
export function spelling(page: Page): Found[] {
  const { words } = page;
  if (!words.isSpelled) return [];
  const found: Found[] = [];
  for (const { sentence } of page.readings) {
    for (const [at, token] of sentence.tokens.entries()) {
      const wrong = token.kind === 'word' ? misspelled(token, at, words) : undefined;
      if (wrong) found.push(tell(token, wrong.near));
    }
  }
  return firsts(found, ({ values }) => values?.woord ?? '');
}

/** A word with a capital in front of a sentence is a name, unless it is long and looks like a word of every day. */
const NAME_LENGTH = 6;
const RARE_RANK = 3000;

/** The words that look most like a misspelled one; nothing when it is no mistake, or may be a name. */
function misspelled(token: Token, at: number, words: Words): { near: string[] } | undefined {
  if (token.text.length < 3 || words.rankOf(token.lower) !== undefined) return undefined;
  if ((at > 0 && hasCapital(token.text)) || isAllCapitals(token.text) || /[.'’/]/.test(token.text))
    return undefined;
  if (isRight(token.text, words) || words.lists.shortened.has(token.lower)) return undefined;
  const near = nearWords(token.lower, words.rankOf);
  if (!hasCapital(token.text)) return { near };
  const isLikely = token.text.length >= NAME_LENGTH && (words.rankOf(near[0] ?? '') ?? RARE_RANK) < RARE_RANK;
  return isLikely ? { near } : undefined;
}

/** A compound of known words is right, and so is a word with dashes whose parts are. In front of a sentence a word may lose its capital. */
function isRight(text: string, words: Words): boolean {
  const lower = text.toLowerCase();
  if (words.rankOf(lower) !== undefined || words.isAllowed(lower) || words.isTerm(text)) return true;
  if (words.hard.single.has(lower)) return true;
  if (words.zipf(lower) !== UNKNOWN_ZIPF) return true;
  const parts = lower.split('-');
  if (parts.length > 1 && parts.every((part) => part === '' || isRight(part, words))) return true;
  return words.isSpelled?.(text) === true || words.isSpelled?.(lower) === true;
}

function tell(token: Token, near: string[]): Found {
  const values = { woord: token.text, liever: near.map((one) => `‘${one}’`).join(' of ') };
  return foundAt('spelling', 'warning', token, token, { suggestions: near, values });
}
