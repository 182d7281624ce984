import { stemOf } from './stem';
import { plainWord, type Token } from './tokens';

/** Where a phrase was found: from the first of its words up to and including the last. */
export interface Hit {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** So many other words may stand between two words of a phrase. */
const MOST_BETWEEN = 2;

interface Phrase {
  readonly name: string;
  readonly parts: readonly number[];
}

/**
 * Phrases as authors write them, ready to be found in a text: words in any form and in this order within one sentence.
 * Shape: `schreeuw*` begins a word, `*toeslag` ends one, `N#` is N with a number.
 */
export class PhraseBook {
  private readonly ids = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private readonly beginnings: [string, number][] = [];
  private readonly endings: [string, number][] = [];
  private readonly starting = new Map<number, Phrase[]>();
  private readonly seen = new Map<string, ReadonlySet<number>>();

  constructor(phrases: Iterable<readonly [name: string, phrase: string]>) {
    for (const [name, phrase] of phrases) this.learn(name, phrase);
  }

  /** Is this word part of a phrase, in this form or another? */
  knows(word: string): boolean {
    return this.patternsOf(word).size > 0;
  }

  /** Every phrase in a text. */
  find(tokens: readonly Token[]): Hit[] {
    const patterns = tokens.map(({ plain }) => this.patternsOf(plain));
    const hits: Hit[] = [];
    patterns.forEach((matching, from) => {
      for (const id of matching)
        for (const { name, parts } of this.starting.get(id) ?? []) {
          const to = endOf(parts, from, tokens, patterns);
          if (to !== undefined) hits.push({ name, from, to });
        }
    });
    return hits;
  }

  /** The plain words of all phrases, without those that stand for more. */
  *words(): Generator<string> {
    for (const key of this.ids.keys()) if (key.startsWith('=')) yield key.slice(1);
  }

  private learn(name: string, phrase: string): void {
    const parts = (phrase.match(/[\p{L}\p{N}*#'’]+/gu) ?? []).map((word) => this.idOf(plainWord(word)));
    const [first] = parts;
    if (first === undefined) return;
    this.starting.set(first, [...(this.starting.get(first) ?? []), { name, parts }]);
  }

  private idOf(word: string): number {
    const key = word.includes('*') ? word : `=${word}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.ids.size;
    this.ids.set(key, id);
    if (word.startsWith('*')) this.endings.push([word.replaceAll('*', ''), id]);
    else if (word.includes('*')) this.beginnings.push([word.replace(/\*.*/, ''), id]);
    else this.stems.set(stemOf(word), this.stems.get(stemOf(word)) ?? id);
    return id;
  }

  private patternsOf(word: string): ReadonlySet<number> {
    const known = this.seen.get(word);
    if (known) return known;
    const found = new Set<number>();
    const add = (id: number | undefined) => id !== undefined && found.add(id);
    add(this.ids.get(`=${word}`));
    add(this.ids.get(`=${word.replace(/\d+/, '#')}`));
    add(this.stems.get(stemOf(word)));
    for (const [beginning, id] of this.beginnings) if (word.startsWith(beginning)) found.add(id);
    for (const [ending, id] of this.endings) if (word.endsWith(ending)) found.add(id);
    this.seen.set(word, found);
    return found;
  }
}

function endOf(
  parts: readonly number[],
  from: number,
  tokens: readonly Token[],
  patterns: readonly ReadonlySet<number>[],
): number | undefined {
  let at = from;
  for (const part of parts.slice(1)) {
    const last = Math.min(at + 1 + MOST_BETWEEN, tokens.length - 1);
    let next = at + 1;
    while (next <= last && !patterns[next]?.has(part)) next++;
    if (next > last || tokens[next]?.sentence !== tokens[from]?.sentence) return undefined;
    at = next;
  }
  return at;
}
