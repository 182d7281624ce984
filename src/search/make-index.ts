import MiniSearch from 'minisearch';
import type { EverydayWords } from '../flow/word-types';
import type { DangerWeights } from './danger-weights';
import { Language } from './language';
import { HEAVIEST, type Posting, writePostings } from './postings';
import type { Door, SearchIndex, SearchText, Source } from './types';

/** How much the kinds of text count: a story says most, a name of a place only where nothing else was said. */
const COUNTS: Readonly<Record<Source, number>> = {
  story: 1.3,
  option: 1,
  flow: 1,
  question: 0.6,
  town: 0.5,
};

/** Steps of weight for one point of score; finer ones find nothing better and cost more bytes. */
const STEPS = 1.5;

/** A term that stands in more than this share of the texts tells none of them from another; a small pack keeps all. */
const COMMON = 0.2;
const SMALL = 200;

/** What an index is made of. */
export interface IndexParts {
  readonly texts: readonly SearchText[];
  readonly doors: readonly Door[];
  readonly everyday: EverydayWords;
  readonly danger: DangerWeights;
}

/** Builds the index: MiniSearch weighs each term in each text, and only those weights travel. */
export function makeIndex({ texts, doors, everyday, danger }: IndexParts): SearchIndex {
  const numbers = new Map(doors.map((door, index) => [door.place, index]));
  const doorOf = ({ place }: SearchText) => numbers.get(place) ?? doors.length;
  const sorted = [...texts].sort((a, b) => doorOf(a) - doorOf(b));
  const terms = [...weigh(sorted, new Language(everyday))].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    doors,
    texts: sorted.map(doorOf),
    terms: terms.map(([term]) => term).join(' '),
    postings: terms.map(([, postings]) => writePostings(postings)),
    everyday,
    danger,
  };
}

function weigh(texts: readonly SearchText[], language: Language): Map<string, Posting[]> {
  const termsIn = readAll(texts, language);
  const mini = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (terms) => terms.split(' '),
    processTerm: (term) => term,
  });
  mini.addAll(termsIn.map((terms, id) => ({ id, terms: terms.join(' ') })));
  const postings = new Map<string, Posting[]>();
  for (const term of tellingTerms(termsIn)) {
    const found = mini.search(term);
    postings.set(
      term,
      found.map(({ id, score }) => [id, stepOf(score * COUNTS[texts[id]?.source ?? 'story'])]),
    );
  }
  return postings;
}

function tellingTerms(termsIn: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const terms of termsIn)
    for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const most = Math.max(SMALL, COMMON * termsIn.length);
  return [...counts].flatMap(([term, count]) => (count <= most ? [term] : []));
}

function readAll(texts: readonly SearchText[], language: Language): string[][] {
  const read = texts.map(({ text }) => language.wordsOf(text));
  const known = new Set(read.flat().map(({ plain }) => plain));
  const isKnown = (word: string) => known.has(word) && !language.isSilent(word);
  return read.map((words) => language.termsOf(words, isKnown).map(({ term }) => term));
}

function stepOf(score: number): number {
  return Math.min(HEAVIEST, Math.max(1, Math.round(score * STEPS)));
}
