import { wordPattern } from '../../flow/explain';
import type { WordMeaning } from '../../flow/fact-types';
import type { WordLists } from '../../flow/word-types';
import { bareForms, type Stemmer, type WordTest, type Zipf, zipfOf } from './frequency';
import { FUNCTION_WORDS } from './function-words';
import { type HardForms, hardForms } from './hard-forms';
import { type HardLookup, hardLookup } from './hard-lookup';
import { baseForms } from './inflections';

/** Where the knowledge of words comes from: a list, a stemmer and a speller, and what the pack itself says. */
export interface WordSources {
  /** Words in order of how often people say them, the most frequent first. */
  readonly frequent: readonly string[];
  readonly stem: Stemmer;
  /** Left out where no speller can run: spelling is then not looked at. */
  readonly isWord?: WordTest;
  readonly lists: WordLists;
  readonly meanings: readonly WordMeaning[];
  /** Terms that a text may not use without an explanation. */
  readonly mustExplain: readonly string[];
}

/** Everything that the rules ask about a word. Made once, used for every text. */
export interface Words {
  readonly zipf: Zipf;
  /** Place in the list of frequent words. */
  readonly rankOf: (word: string) => number | undefined;
  readonly hard: HardForms;
  readonly hardIn: HardLookup;
  readonly isAllowed: WordTest;
  /** With its capitals: "Venlo" is a word and "venlo" is none. */
  readonly isSpelled?: WordTest;
  readonly lists: WordLists;
  readonly allowedShort: ReadonlySet<string>;
  /** Allowed words that belong together: "kindgebonden budget". */
  readonly fixedPattern?: RegExp;
  /** The terms that the pack explains, and those that it has to explain; to look for in small letters. */
  readonly termPattern?: RegExp;
  readonly mustExplainPattern?: RegExp;
  /** Whether a word is part of a term that the pack explains. */
  readonly isTerm: WordTest;
  readonly meaningOf: (term: string) => string | undefined;
}

/** Prepares the knowledge of words. */
export function prepareWords(sources: WordSources): Words {
  const { frequent, stem, lists, meanings, mustExplain } = sources;
  const listed = new Set([...lists.allowed, ...lists.names.flatMap((name) => name.split(' '))].map(lowered));
  const isAllowed = allowedTest(listed, stem);
  const plain = new Set(lists.allowed);
  const ranks = new Map(frequent.map((word, index) => [word, index + 1]));
  const isWord = remembered(sources.isWord ?? (() => true));
  const terms = termsOf(meanings);
  const termWords = new Set([...terms.keys()].flatMap((form) => form.split(/[ -]/)));
  const hard = hardForms(lists.hard, (form) => !plain.has(form) && !FUNCTION_WORDS.has(form));
  return {
    zipf: zipfOf({ ranks, stem, listed, isAllowed }),
    rankOf: (word) => ranks.get(word),
    hard,
    hardIn: hardLookup(hard, {
      isPlain: (lower) => plain.has(lower),
      mayHoldHalf: (lower) => !ranks.has(lower) && !isAllowed(lower) && !termWords.has(lower),
      isWord: (lower) => ranks.has(lower) || listed.has(lower) || isWord(lower),
    }),
    isAllowed,
    isSpelled: sources.isWord && isWord,
    lists,
    allowedShort: new Set(lists.allowedShort),
    fixedPattern: patternOf([...lists.allowed, ...lists.names].filter((one) => one.includes(' '))),
    termPattern: patternOf([...terms.keys()]),
    mustExplainPattern: patternOf(mustExplain),
    isTerm: (word) => termWords.has(word.toLowerCase()),
    meaningOf: (term) => terms.get(term.toLowerCase()),
  };
}

function termsOf(meanings: readonly WordMeaning[]): Map<string, string> {
  return new Map(
    meanings.flatMap(({ forms, meaning }) => forms.map((form) => [form.toLowerCase(), meaning])),
  );
}

/** Allowed in every form: a word with the stem of an allowed one is allowed too. */
function allowedTest(listed: ReadonlySet<string>, stem: Stemmer): WordTest {
  const stems = new Set([...listed].map(stem));
  return remembered((word) =>
    [word, ...bareForms(word), ...baseForms(word)].some((one) => listed.has(one) || stems.has(stem(one))),
  );
}

function patternOf(terms: readonly string[]): RegExp | undefined {
  return terms.length === 0 ? undefined : wordPattern(terms);
}

function lowered(word: string): string {
  return word.toLowerCase();
}

function remembered(test: WordTest): WordTest {
  const known = new Map<string, boolean>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = test(word);
      known.set(word, answer);
    }
    return answer;
  };
}
