import { awaitedVerb, subclausesIn } from './clauses';
import { UNKNOWN_ZIPF } from './frequency';
import { FUNCTION_WORDS, PASSIVE_AUXILIARIES, PREPOSITION_WORDS, WAITING_VERBS } from './function-words';
import { type HardHit, hardWordsIn } from './hard-words';
import { isParticiple } from './participles';
import { hasCapital, isAllCapitals } from './tokens';
import type { Sentence, Token } from './types';
import type { Words } from './words';

/** A pair of tokens that belong together: a helping verb and its participle. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** What makes a sentence hard, counted once for the index and for the rules. */
export interface Reading {
  readonly sentence: Sentence;
  readonly words: number;
  readonly prepositions: number;
  /** Content words with how often they are said. */
  readonly content: readonly { readonly at: number; readonly zipf: number }[];
  readonly hard: readonly HardHit[];
  readonly passives: readonly Pair[];
  readonly tangs: readonly Pair[];
  /** What stands between an article and its noun. */
  readonly inserted: readonly Pair[];
  readonly abstract: readonly number[];
  readonly brackets: number;
  readonly subclauses: number;
}

/** Reads a sentence as the index and the rules see it. */
export function readSentence(sentence: Sentence, words: Words): Reading {
  const { tokens } = sentence;
  const content = contentOf(tokens, words);
  return {
    sentence,
    words: tokens.length,
    prepositions: tokens.filter(({ lower }) => PREPOSITION_WORDS.has(lower)).length,
    content,
    hard: hardWordsIn(sentence, words.hard, words.hardIn).map((hit) => ({
      ...hit,
      isEveryday: isEveryday(tokens[hit.from], hit, words),
    })),
    passives: passivesIn(tokens),
    tangs: tangsIn(tokens),
    inserted: insertedIn(tokens),
    abstract: abstractIn(tokens, words),
    brackets: (sentence.text.match(/\(/g) ?? []).length,
    subclauses: subclausesIn(sentence),
  };
}

/** People hear a word like this every day. Units: Zipf. */
const EVERYDAY_ZIPF = 4;

/** As it stands there, or as the list has it. */
function isEveryday(token: Token | undefined, { entry, isPhrase }: HardHit, words: Words): boolean {
  const said = Math.max(words.zipf(token?.lower ?? ''), words.zipf(entry.word));
  return !isPhrase && !entry.isArchaic && said >= EVERYDAY_ZIPF;
}

function contentOf(tokens: readonly Token[], words: Words): Reading['content'] {
  const content: { at: number; zipf: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || !/^\p{L}{2}/u.test(token.lower)) continue;
    if (isName(token, at, words)) continue;
    content.push({ at, zipf: zipfOfToken(token.lower, words) });
  }
  return content;
}

/** A capital inside a sentence is a name; in front only when nobody knows the word without it. */
export function isName(token: Token, at: number, words: Words): boolean {
  if (!hasCapital(token.text)) return false;
  if (at > 0 || isAllCapitals(token.text)) return true;
  return words.zipf(token.lower) === UNKNOWN_ZIPF && words.isSpelled?.(token.lower) !== true;
}

/** Of a word with dashes, the rarest part counts. */
function zipfOfToken(lower: string, words: Words): number {
  if (!lower.includes('-')) return words.zipf(lower);
  const parts = lower.split('-').filter((part) => part.length > 1 && !FUNCTION_WORDS.has(part));
  return parts.length === 0 ? 5 : Math.min(...parts.map((part) => words.zipf(part)));
}

/** "worden" with a participle behind it in its clause, or right in front. */
function passivesIn(tokens: readonly Token[]): Pair[] {
  const found: Pair[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!PASSIVE_AUXILIARIES.has(token.lower)) continue;
    const before = [at - 1, at - 2].find((one) => isParticiple(tokens[one]?.lower ?? ''));
    const verb = awaitedVerb(tokens, at);
    if (verb !== undefined && isParticiple(tokens[verb]?.lower ?? '')) found.push({ from: at, to: verb });
    else if (before !== undefined) found.push({ from: before, to: at });
  }
  return found;
}

/** This many words between what belongs together make a reader hold his breath. */
const TANG = 8;

function tangsIn(tokens: readonly Token[]): Pair[] {
  const found: Pair[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!WAITING_VERBS.has(token.lower)) continue;
    const verb = awaitedVerb(tokens, at);
    if (verb !== undefined && verb - at - 1 >= TANG) found.push({ from: at, to: verb });
  }
  return found;
}

/** "de door de raad vastgestelde regels": a preposition behind an article, and the noun comes much later. */
const AFTER_ARTICLE = /^(?:door|in|op|voor|aan|bij|uit|met|over|onder|naar|ter|ten)$/;

function insertedIn(tokens: readonly Token[]): Pair[] {
  const found: Pair[] = [];
  for (const [at, token] of tokens.entries()) {
    const isOpen =
      token.lower === 'de' ||
      token.lower === 'een' ||
      (token.lower === 'het' && tokens[at + 1]?.lower === 'door');
    if (!isOpen || !AFTER_ARTICLE.test(tokens[at + 1]?.lower ?? '')) continue;
    const end = tokens.findIndex(
      (other, index) =>
        index > at + 2 &&
        /(?:[dt]e|en)$/.test(other.lower) &&
        isParticiple(other.lower.replace(/(?<=[dt])e$/, '')),
    );
    if (end > 0) found.push({ from: at, to: Math.min(end + 1, tokens.length - 1) });
  }
  return found;
}

/** How a noun ends that was made from a verb or an adjective. */
export const ABSTRACT = /^\p{L}{3,}(?:ing|ingen|heid|heden|atie|aties|tie|ties|teit|teiten|isme|schap)$/u;

/** A noun made from a verb or adjective; those that people use all day (woning, mening) do not count. */
function abstractIn(tokens: readonly Token[], words: Words): number[] {
  return [...tokens.entries()]
    .filter(([, { lower, kind }]) => kind === 'word' && ABSTRACT.test(lower) && words.zipf(lower) < 4.2)
    .map(([at]) => at);
}
