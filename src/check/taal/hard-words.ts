import type { HardWord } from '../../flow/word-types';
import { endsClause } from './clauses';
import type { HardForms, Phrase } from './hard-forms';
import type { HardLookup } from './hard-lookup';
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
    const isHere = phrase.words.every((word, index) => tokens[at + index]?.lower === word);
    if (
      isHere &&
      isUnbroken(tokens, at, phrase) &&
      hasVerb(tokens, at, phrase) &&
      !isName(tokens, at, phrase)
    )
      return { entry: phrase.entry, from: at, to: at + phrase.words.length - 1, isPhrase: true };
  }
  return undefined;
}

function isUnbroken(tokens: readonly Token[], at: number, { words }: Phrase): boolean {
  return words.every((_, index) => index === 0 || !/[.,;:()]/.test(tokens[at + index]?.before ?? ''));
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
  if (token?.kind !== 'word' || (at > 0 && hasCapital(token.text))) return undefined;
  const found = lookUp(token.lower);
  if (found) return { ...found, from: at, to: at };
  const loose = looseAt(tokens, at, forms);
  if (loose) return { entry: loose, from: at, to: at, isLoose: true };
  const withTe = withTeAt(tokens, at, forms);
  return withTe && { entry: withTe, from: at, to: at, isPhrase: true };
}

/** "vangt … aan", and "aan te vangen". */
function looseAt(tokens: readonly Token[], at: number, forms: HardForms): HardWord | undefined {
  const found = forms.loose.get(tokens[at]?.lower ?? '')?.find(({ front, infinitive }) => {
    if (tokens[at]?.lower === infinitive && tokens[at - 1]?.lower === 'te')
      return tokens[at - 2]?.lower === front;
    for (let next = at + 1; next < tokens.length && next <= at + FAR; next++) {
      if (tokens[next]?.lower === front && endsClause(tokens, next)) return true;
      if (endsClause(tokens, next - 1) && /[;:.]/.test(tokens[next]?.before ?? '')) return false;
    }
    return false;
  });
  return found?.entry;
}

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
