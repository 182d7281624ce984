import { stemOf } from './stem';
import type { Token } from './tokens';

/** Everything in a text that may tell of danger: a number for each sign, with how much it is there. */
export type Signs = ReadonlyMap<number, number>;

/** So many different numbers a sign may have: few enough to travel, many enough that two seldom share one. */
export const PLACES = 2 ** 18;

/** How much each kind of sign is worth. */
export const WORTH = { word: 1, next: 0.7, near: 0.5, part: 0.2 } as const;

/** Two words this far from each other are still a pair. Units: words. */
const NEAR = 3;

/** Parts of words have so many letters: a slip or another form then still shares some of them. */
const PART_LENGTHS = [4, 5] as const;
const SHORTEST_WITH_PARTS = 5;

/** A text of so many words or fewer counts in full; of a longer one each sign counts less. */
const SHORT = 8;
const USUAL = 12;
const LESS = 0.6;

/** Reads texts for signs; the stem and the parts of a word are known once they were asked for. */
export class SignReader {
  private readonly stems = new Map<string, string>();
  private readonly parts = new Map<string, readonly number[]>();

  /** Words, pairs of words near each other in one sentence, and parts of words. */
  signsOf(tokens: readonly Token[]): Signs {
    const scale = (USUAL / Math.max(SHORT, tokens.length)) ** LESS;
    const signs = new Map<number, number>();
    const put = (sign: number, worth: number) =>
      signs.set(sign, Math.max(worth * scale, signs.get(sign) ?? 0));
    const stems = tokens.map(({ plain }) => this.stemFor(plain));
    for (const [at, token] of tokens.entries()) {
      put(wordSign(stems[at] ?? ''), WORTH.word);
      for (const part of this.partsOf(token.plain)) put(part, WORTH.part);
      for (let other = at + 1; other <= at + NEAR && tokens[other]?.sentence === token.sentence; other++)
        put(signOf(`b${stems[at]} ${stems[other]}`), other === at + 1 ? WORTH.next : WORTH.near);
    }
    return signs;
  }

  private stemFor(word: string): string {
    const known = this.stems.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(word.replace(/\d+/, '#'));
    this.stems.set(word, stem);
    return stem;
  }

  private partsOf(word: string): readonly number[] {
    const known = this.parts.get(word);
    if (known) return known;
    const parts = word.length < SHORTEST_WITH_PARTS ? [] : cut(`^${word}$`);
    this.parts.set(word, parts);
    return parts;
  }
}

/** The number of the sign that a stem is by itself. */
export function wordSign(stem: string): number {
  return signOf(`u${stem}`);
}

function cut(word: string): number[] {
  return PART_LENGTHS.flatMap((length) =>
    Array.from({ length: Math.max(0, word.length - length + 1) }, (_, at) =>
      signOf(`c${word.slice(at, at + length)}`),
    ),
  );
}

/** FNV-1a, stirred once more so that its low bits differ too. */
function signOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % PLACES;
}
