import { DangerEar } from './danger';
import { Language, type Term } from './language';
import { type Posting, readPostings } from './postings';
import { rankDoors } from './rank';
import { Respeller } from './respell';
import { stemOf } from './stem';
import type { Token } from './tokens';
import type { Door, SearchIndex } from './types';

/** A question that is offered, and the words of the visitor that led to it. */
export interface Suggestion {
  readonly door: Door;
  readonly because: readonly string[];
}

/** What the finder has to say about a text. */
export interface Findings {
  readonly isDanger: boolean;
  readonly suggestions: readonly Suggestion[];
}

/** So many questions are offered; with the first question of all they are five. */
export const MOST_SUGGESTIONS = 4;

/** So many words are learnt in one step. */
const AT_ONCE = 200;

/** So many words say why a question is offered. */
const MOST_WORDS = 3;

/** Finds questions by a visitor's own words. What it looked up it knows as long as it lives; whoever wipes lets it go. */
export class Finder {
  private readonly language: Language;
  private readonly ear: DangerEar;
  private readonly respeller = new Respeller();
  private readonly slips = new Map<string, string>();
  private readonly terms: ReadonlyMap<string, number>;
  private readonly read = new Map<string, readonly Posting[]>();

  constructor(private readonly index: SearchIndex) {
    this.language = new Language(index.everyday);
    this.ear = new DangerEar(index.danger);
    this.terms = new Map(index.terms.split(' ').map((term, at) => [term, at]));
  }

  /**
   * Learns the words that a slip may be taken for, a few at a time: each step is short, so that a slow phone can breathe
   * between them. Before the last step slips are forgiven in part.
   */
  *learning(): Generator<number> {
    for (const some of inParts(this.knownWords(), AT_ONCE)) {
      this.respeller.learn(some);
      this.slips.clear();
      yield some.length;
    }
  }

  private *knownWords(): Generator<readonly [string, number]> {
    for (const [term, at] of this.terms)
      if (!term.startsWith('=')) yield [term, this.index.postings[at]?.length ?? 0];
    for (const word of this.language.words()) yield [word, 1];
  }

  /** What a text tells: whether somebody may be in danger, and at which questions to begin; without the texts in `without`. */
  find(text: string, without: ReadonlySet<number> = NONE): Findings {
    const typed = this.language.wordsOf(text);
    const tokens = typed.map((token) => ({ ...token, plain: this.meant(token.plain) }));
    const terms = this.language.termsOf(tokens, (word) => this.isKnown(word));
    const scores = this.scoresOf(terms, without);
    const { doors, texts } = this.index;
    const ranked = rankDoors(doors, texts, scores, MOST_SUGGESTIONS);
    const because = this.because(ranked, terms, tokens);
    return {
      isDanger: this.ear.hears(typed),
      suggestions: ranked.flatMap((at) => {
        const door = doors[at];
        return door ? [{ door, because: because.get(at) ?? [] }] : [];
      }),
    };
  }

  /** The score of each text, by the terms that it shares with what was typed. */
  private scoresOf(terms: readonly Term[], without: ReadonlySet<number>): Float64Array {
    const scores = new Float64Array(this.index.texts.length);
    for (const term of new Set(terms.map(({ term }) => term)))
      for (const [text, weight] of this.lookUp(term)) scores[text] = (scores[text] ?? 0) + weight;
    for (const text of without) scores[text] = 0;
    return scores;
  }

  /** The words of the visitor that led to each of these doors, those that say most first. */
  private because(
    doors: readonly number[],
    terms: readonly Term[],
    tokens: readonly Token[],
  ): Map<number, string[]> {
    const says = new Map(doors.map((door) => [door, new Map<string, number>()]));
    const known = new Map<string, ReadonlyMap<number, number>>();
    for (const { term, from, to } of terms) {
      const most = known.get(term) ?? this.mostIn(term, says);
      known.set(term, most);
      const words = tokens
        .slice(from, to + 1)
        .map(({ shown }) => shown)
        .join(' ');
      for (const [door, weight] of most)
        says.get(door)?.set(words, (says.get(door)?.get(words) ?? 0) + weight);
    }
    return new Map([...says].map(([door, words]) => [door, tellingWords(words)]));
  }

  /** The most that a term says in a text of each of these doors. */
  private mostIn(term: string, doors: ReadonlyMap<number, unknown>): Map<number, number> {
    const most = new Map<number, number>();
    for (const [text, weight] of this.lookUp(term)) {
      const door = this.index.texts[text] ?? this.index.doors.length;
      if (doors.has(door) && weight > (most.get(door) ?? 0)) most.set(door, weight);
    }
    return most;
  }

  private lookUp(term: string): readonly Posting[] {
    const known = this.read.get(term);
    if (known) return known;
    const at = this.terms.get(term);
    const postings = at === undefined ? [] : readPostings(this.index.postings[at] ?? '');
    if (at !== undefined) this.read.set(term, postings);
    return postings;
  }

  /** A word as the lists know it: itself, or what somebody meant who typed it otherwise. */
  private meant(word: string): string {
    if (this.language.knows(word) || this.isKnown(word)) return word;
    const known = this.slips.get(word);
    if (known !== undefined) return known;
    const meant = this.respeller.meant(word) ?? word;
    this.slips.set(word, meant);
    return meant;
  }

  private isKnown(word: string): boolean {
    return !this.language.isSilent(word) && this.terms.has(stemOf(word));
  }
}

function tellingWords(says: ReadonlyMap<string, number>): string[] {
  return withoutRepeats([...says].sort((a, b) => b[1] - a[1]).map(([words]) => words)).slice(0, MOST_WORDS);
}

function* inParts<One>(all: Iterable<One>, size: number): Generator<One[]> {
  let part: One[] = [];
  for (const one of all) {
    part.push(one);
    if (part.length < size) continue;
    yield part;
    part = [];
  }
  yield part;
}

/** Words that stand within a longer phrase that is said as well say nothing more. */
function withoutRepeats(phrases: readonly string[]): string[] {
  const padded = phrases.map((phrase) => ` ${phrase.toLowerCase()} `);
  return phrases.filter(
    (_, at) =>
      !padded.some(
        (other, index) =>
          index !== at && other.includes(padded[at] ?? '') && (other !== padded[at] || index < at),
      ),
  );
}

const NONE: ReadonlySet<number> = new Set();
