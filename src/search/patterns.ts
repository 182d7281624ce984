import { stemOf } from './stem';
import { plainWord, type Token } from './tokens';

/** Where a phrase was found: from the first of its words up to and including the last. */
export interface Hit {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** So many other words may stand between the words of a phrase. */
const MOST_BETWEEN = 2;

interface Phrase {
  readonly name: string;
  readonly parts: readonly number[];
}

/**
 * Phrases as authors write them, ready to be found in a text: words in any form within one sentence, in this order or in any.
 * Shape: `schreeuw*` begins a word, `*toeslag` ends one, `N#` is N with a number.
 */
export class PhraseBook {
  private readonly ids = new Map<string, number>();
  private readonly plain = new Set<string>();
  private readonly beginnings: [string, number][] = [];
  private readonly endings: [string, number][] = [];
  /** Each phrase by the word of it that is looked for first. */
  private readonly byFirst = new Map<number, Phrase[]>();
  private readonly seen = new Map<string, ReadonlySet<number>>();

  constructor(
    phrases: Iterable<readonly [name: string, phrase: string]>,
    private readonly isInAnyOrder = false,
  ) {
    for (const [name, phrase] of phrases) this.learn(name, phrase);
  }

  /** Is this word part of a phrase, in this form or another? */
  knows(word: string): boolean {
    return this.patternsOf(word).size > 0;
  }

  /** Every phrase in a text. */
  find(tokens: readonly Token[]): Hit[] {
    const patterns = tokens.map(({ plain }) => this.patternsOf(plain));
    const place = this.isInAnyOrder ? around : behind;
    return patterns.flatMap((matching, at) =>
      [...matching].flatMap((id) =>
        (this.byFirst.get(id) ?? []).flatMap(({ name, parts }) => {
          const span = place(parts, at, tokens, patterns);
          return span ? [{ name, ...span }] : [];
        }),
      ),
    );
  }

  /** The plain words of all phrases, without those that stand for more. */
  words(): Iterable<string> {
    return this.plain;
  }

  private learn(name: string, phrase: string): void {
    const words = (phrase.match(/[\p{L}\p{N}*#'’]+/gu) ?? []).map(plainWord);
    // The longest word is the rarest: fewer places to look around.
    if (this.isInAnyOrder) words.sort((a, b) => b.length - a.length);
    const parts = words.map((word) => this.idOf(word));
    const [first] = parts;
    if (first === undefined) return;
    this.byFirst.set(first, [...(this.byFirst.get(first) ?? []), { name, parts }]);
  }

  private idOf(word: string): number {
    const isPlain = !word.includes('*');
    const key = isPlain ? `~${stemOf(word)}` : word;
    if (isPlain) this.plain.add(word);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    if (word.startsWith('*')) this.endings.push([word.replaceAll('*', ''), id]);
    else if (!isPlain) this.beginnings.push([word.replace(/\*.*/, ''), id]);
    return id;
  }

  private patternsOf(word: string): ReadonlySet<number> {
    const known = this.seen.get(word);
    if (known) return known;
    const found = new Set<number>();
    for (const form of [word, word.replace(/\d+/, '#')]) {
      const id = this.ids.get(`~${stemOf(form)}`);
      if (id !== undefined) found.add(id);
    }
    for (const [beginning, id] of this.beginnings) if (word.startsWith(beginning)) found.add(id);
    for (const [ending, id] of this.endings) if (word.endsWith(ending)) found.add(id);
    this.seen.set(word, found);
    return found;
  }
}

type Span = Pick<Hit, 'to' | 'from'>;
type Patterns = readonly ReadonlySet<number>[];

/** The words of a phrase one behind the other, the first of them here. */
function behind(
  parts: readonly number[],
  from: number,
  tokens: readonly Token[],
  patterns: Patterns,
): Span | undefined {
  let to = from;
  for (const part of parts.slice(1)) {
    const last = Math.min(to + 1 + MOST_BETWEEN, tokens.length - 1);
    let next = to + 1;
    while (next <= last && !patterns[next]?.has(part)) next++;
    if (next > last || tokens[next]?.sentence !== tokens[from]?.sentence) return undefined;
    to = next;
  }
  return { from, to };
}

/** The words of a phrase near each other, the first of them here. */
function around(
  parts: readonly number[],
  at: number,
  tokens: readonly Token[],
  patterns: Patterns,
): Span | undefined {
  const reach = parts.length - 1 + MOST_BETWEEN;
  const taken = [at];
  for (const part of parts.slice(1)) {
    const next = nearest(at, reach, (index) => {
      const isFree = !taken.includes(index) && tokens[index]?.sentence === tokens[at]?.sentence;
      return isFree && patterns[index]?.has(part) === true;
    });
    if (next === undefined) return undefined;
    taken.push(next);
  }
  const from = Math.min(...taken);
  const to = Math.max(...taken);
  return to - from <= reach ? { from, to } : undefined;
}

function nearest(at: number, reach: number, fits: (index: number) => boolean): number | undefined {
  for (let step = 1; step <= reach; step++) {
    if (fits(at + step)) return at + step;
    if (fits(at - step)) return at - step;
  }
  return undefined;
}
