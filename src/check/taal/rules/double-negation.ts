import { clauseEnd } from '../clauses';
import { foundAt, type Page } from '../page';
import type { Reading } from '../reading';
import type { Found } from '../types';
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
  ongevallen ongemak`.split(/\s+/),
);

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
    const second = tokens.slice(at + 1, end).find(({ lower }) => denies(lower, token.lower, words));
    const values = { woord: `${token.text} … ${second?.text}` };
    if (second) return foundAt('dubbele-ontkenning', 'tip', token, second, { values });
  }
  return undefined;
}

/** "geen a, geen b" is a list; "on-" counts before a word. */
function denies(lower: string, first: string, words: Words): boolean {
  if (DENYING.has(lower)) return lower !== first || lower === 'niet';
  if (DENIED.has(lower)) return true;
  return lower.startsWith('on') && lower.length > 5 && !PLAIN.has(lower) && words.zipf(lower.slice(2)) > 3.2;
}
