import { clauseEnd } from '../clauses';
import { foundAt, type Page } from '../page';
import type { Reading } from '../reading';
import type { Found, Token } from '../types';
import type { Words } from '../words';

const DENYING = new Set('niet geen nooit niemand niets nergens zonder nauwelijks noch'.split(' '));

/** Words that say no by themselves. */
const DENIED = new Set(
  `uitgesloten ontkennen ontkent nalaten nagelaten verboden verbieden voorkomen vermijden missen weigeren geweigerd
  verhinderen verzuimen tenzij`.split(/\s+/),
);

/** They look as if they say no, and are things or feelings of their own. */
const PLAIN = new Set(
  `ongeluk ongelukken onkosten onkruid onweer onrust ontevreden onzin onveilig oneens onbekend onbekende ongerust ongeval
  ongevallen ongemak onafhankelijk onafhankelijke`.split(/\s+/),
);

/** What stands behind these is denied for itself: "niet bellen en niet mailen". */
const BINDS = new Set(['en', 'of', 'maar', 'ook']);

const ADVERBS = new Set('helemaal geheel zo erg echt heel altijd meer per een alleen'.split(' '));

/** How far the second may stand behind the first. Units: tokens. */
const FAR = 9;

/** Two denials in one clause, which the reader has to work out: "niet ongebruikelijk". */
export function doubleNegation({ readings, words }: Page): Found[] {
  return readings.flatMap((reading) => pairIn(reading, words) ?? []);
}

function pairIn({ sentence: { tokens } }: Reading, words: Words): Found | undefined {
  for (const [at, token] of tokens.entries()) {
    if (!DENYING.has(token.lower)) continue;
    const end = Math.min(clauseEnd(tokens, at), at + FAR);
    for (const second of tokens.slice(at + 1, end)) {
      if (BINDS.has(second.lower)) break;
      const isUndoing = isUndone(tokens, at, second, words);
      if (!isUndoing && !denies(second.lower, token.lower)) continue;
      // "niet onmogelijk" is sure; two other words that say no may belong to different things.
      return foundAt('dubbele-ontkenning', isUndoing ? 'warning' : 'tip', token, second, {
        values: { woord: `${token.text} … ${second.text}` },
      });
    }
  }
  return undefined;
}

/** "geen a, geen b" is a list. */
function denies(lower: string, first: string): boolean {
  return DENIED.has(lower) || (DENYING.has(lower) && (lower !== first || lower === 'niet'));
}

/** "niet ongebruikelijk", "niet helemaal onduidelijk": "on-" right behind the denial, in front of a word. */
function isUndone(tokens: readonly Token[], at: number, { lower }: Token, words: Words): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  const isNear = next === lower || (ADVERBS.has(next) && tokens[at + 2]?.lower === lower);
  return isNear && /^on\p{L}{4,}/u.test(lower) && !PLAIN.has(lower) && words.zipf(lower.slice(2)) > 3.2;
}
