import type { HardWord } from '../../flow/word-types';
import { endsClause } from './clauses';
import { PREPOSITION_WORDS } from './function-words';
import type { HardForms, Phrase } from './hard-forms';
import type { HardFound, HardLookup } from './hard-lookup';
import { baseForms } from './inflections';
import { hasCapital } from './tokens';
import type { Sentence, Token } from './types';

/** A hard word or phrase in a sentence. */
export interface HardHit {
  readonly entry: HardWord;
  /** The tokens it takes; of a separated verb the first part alone. */
  readonly from: number;
  readonly to: number;
  /** Set when it is half of this longer word. */
  readonly isHalf?: true;
  readonly isPhrase?: true;
  /** Set when people say it every day. */
  readonly isEveryday?: boolean;
  /** Set when the rest of the verb stands elsewhere in the sentence. */
  readonly isLoose?: true;
}

/** How far the parts of a phrase may lie apart. Units: tokens. */
const FAR = 14;

/** Finds the hard words and phrases of a sentence, no two in the same place. */
export function hardWordsIn({ tokens }: Sentence, forms: HardForms, lookUp: HardLookup): HardHit[] {
  const hits: HardHit[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = phraseAt(tokens, at, forms) ?? singleAt(tokens, at, forms, lookUp);
    if (!hit) continue;
    hits.push(hit);
    at = hit.to;
  }
  return hits;
}

function phraseAt(tokens: readonly Token[], at: number, forms: HardForms): HardHit | undefined {
  const first = tokens[at]?.lower ?? '';
  for (const phrase of forms.phrases.get(first) ?? []) {
    if (phrase.needsTe) continue;
    const to = endOf(tokens, at, phrase);
    if (to !== undefined && hasVerb(tokens, at, phrase) && !isName(tokens, at, phrase))
      return { entry: phrase.entry, from: at, to, isPhrase: true };
  }
  return undefined;
}

/** What may stand between a verb and what belongs to it: "wendt u zich dan tot". */
const SMALL = new Set(
  'u zich wij we hij zij ze het er dit dat niet ook wel dan nog alleen vaak altijd'.split(' '),
);

/** No more of them than this. */
const MOST_SMALL = 3;

/** The last token of a phrase that begins here: its words stand together, but for small ones behind a verb in front. */
function endOf(tokens: readonly Token[], at: number, phrase: Phrase): number | undefined {
  let skipped = 0;
  if (phrase.isOpen)
    while (skipped < MOST_SMALL && SMALL.has(tokens[at + 1 + skipped]?.lower ?? '')) skipped++;
  const isHere = phrase.words.every((word, index) => {
    const token = tokens[at + index + (index > 0 ? skipped : 0)];
    return token !== undefined && isWordOf(phrase, index, word, token) && (index === 0 || !isBreak(token));
  });
  const end = at + phrase.words.length - 1 + skipped;
  // A preposition with nothing behind it belongs to another verb: "schrijf het op".
  return isHere && !(phrase.isOpen && endsClause(tokens, end)) ? end : undefined;
}

function isBreak(token: Token | undefined): boolean {
  return /[.,;:()]/.test(token?.before ?? '');
}

/** Shorter words have no plural worth looking for. */
const SHORTEST_NOUN = 6;

/** The last word of a phrase may be a noun in the plural: "gecertificeerde instellingen". */
function isWordOf({ words, verb }: Phrase, index: number, word: string, { lower }: Token): boolean {
  if (lower === word) return true;
  const mayBePlural = index > 0 && index === words.length - 1 && !verb && word.length >= SHORTEST_NOUN;
  return mayBePlural && lower.startsWith(word.slice(0, 3)) && baseForms(lower).includes(word);
}

/** "Commissie Integrale Aanpak" */
function isName(tokens: readonly Token[], at: number, { words }: Phrase): boolean {
  return at > 0 && words.length > 1 && words.every((_, index) => hasCapital(tokens[at + index]?.text ?? ''));
}

function hasVerb(tokens: readonly Token[], at: number, { verb, words }: Phrase): boolean {
  if (!verb) return true;
  const near = tokens.slice(Math.max(0, at - FAR), at + words.length + FAR);
  return near.some((token) => verb.has(token.lower));
}

function singleAt(
  tokens: readonly Token[],
  at: number,
  forms: HardForms,
  lookUp: HardLookup,
): HardHit | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const behind = behindCapitals(token.text);
  if (at > 0 && hasCapital(token.text) && behind === undefined) return undefined;
  const found = lookUp(token.lower) ?? halfBehind(behind, lookUp);
  if (found) return { ...found, from: at, to: at };
  const loose = looseAt(tokens, at, forms);
  if (loose) return { entry: loose, from: at, to: at, isLoose: true };
  const withTe = withTeAt(tokens, at, forms);
  return withTe && { entry: withTe, from: at, to: at, isPhrase: true };
}

/** "WOZ-beschikking" is no name: what stands behind the capitals is a word. */
function behindCapitals(text: string): string | undefined {
  return /^[\p{Lu}\d]{2,}-(\p{Ll}{4,})$/u.exec(text)?.[1];
}

function halfBehind(behind: string | undefined, lookUp: HardLookup): HardFound | undefined {
  const found = behind === undefined ? undefined : lookUp(behind);
  return found && { ...found, isHalf: true };
}

/** "vangt … aan", and "aan te vangen". */
function looseAt(tokens: readonly Token[], at: number, forms: HardForms): HardWord | undefined {
  const found = forms.loose.get(tokens[at]?.lower ?? '')?.find(({ front, infinitive }) => {
    if (tokens[at]?.lower === infinitive && tokens[at - 1]?.lower === 'te')
      return tokens[at - 2]?.lower === front;
    // "zich houden aan": nobody does it here, so nothing came loose.
    const isUndone = at === 0 || tokens[at - 1]?.lower === 'zich';
    if (isUndone && tokens[at]?.lower === infinitive && tokens[at + 1]?.lower === front) return false;
    for (let next = at + 1; next < tokens.length && next <= at + FAR; next++) {
      if (tokens[next]?.lower === front && isLoosePart(tokens, next)) return true;
      if (endsClause(tokens, next - 1) && /[;:.]/.test(tokens[next]?.before ?? '')) return false;
    }
    return false;
  });
  return found?.entry;
}

/** Behind it the clause ends or a preposition comes: "vangt om negen uur aan in Venlo", but not "tot aan de deur". */
function isLoosePart(tokens: readonly Token[], at: number): boolean {
  if (endsClause(tokens, at)) return true;
  return PREPOSITION_WORDS.has(tokens[at + 1]?.lower ?? '') && !JOINED.has(tokens[at - 1]?.lower ?? '');
}

/** Together with these a preposition makes one: "tot aan", "van uit". */
const JOINED = new Set(['tot', 'van', 'naar']);

/** "dient … te", unless "om" stands in between. */
function withTeAt(tokens: readonly Token[], at: number, forms: HardForms): HardWord | undefined {
  const lower = tokens[at]?.lower ?? '';
  for (const phrase of forms.withTe) {
    if (!phrase.verb?.has(lower)) continue;
    const rest = tokens.slice(at + 1, at + FAR + 4).map((one) => one.lower);
    const te = rest.indexOf('te');
    const om = rest.indexOf('om');
    if (te >= 0 && (om < 0 || om > te)) return phrase.entry;
  }
  return undefined;
}
