import type { HardWord } from '../../flow/word-types';
import { FUNCTION_WORDS } from './function-words';
import { HALF_KEY, type HardForms } from './hard-forms';
import { baseForms } from './inflections';

/** What is hard about one word. */
export interface HardFound {
  readonly entry: HardWord;
  /** Set when the hard word is half of it. */
  readonly isHalf?: true;
}

/** Which forms are plain words after all, which words may have a hard half, and which halves are words. */
export interface HalfTest {
  readonly isPlain: (lower: string) => boolean;
  readonly mayHoldHalf: (lower: string) => boolean;
  readonly isWord: (lower: string) => boolean;
}

/** Finds the hard word in a word; every word is looked up once. */
export type HardLookup = (lower: string) => HardFound | undefined;

/** Prepares the search for the hard word in a word: itself, without its ending, or one of its halves. */
export function hardLookup(forms: HardForms, test: HalfTest): HardLookup {
  const known = new Map<string, HardFound | undefined>();
  return (lower) => {
    if (known.has(lower)) return known.get(lower);
    const found = whole(lower, forms, test) ?? half(lower, forms, test);
    known.set(lower, found);
    return found;
  };
}

function whole(lower: string, forms: HardForms, test: HalfTest): HardFound | undefined {
  const own = forms.single.get(lower);
  if (own) return { entry: own };
  if (lower.length < 5 || FUNCTION_WORDS.has(lower) || test.isPlain(lower)) return undefined;
  for (const base of baseForms(lower)) {
    const entry = forms.names.get(base);
    if (entry) return { entry };
  }
  return undefined;
}

/** A compound with a hard word in front or at the end; what is left over must be a word too. */
function half(lower: string, forms: HardForms, test: HalfTest): HardFound | undefined {
  if (!test.mayHoldHalf(lower)) return undefined;
  const word = lower.replace(/-/g, '');
  for (const form of [word, ...baseForms(word)]) {
    const tails = forms.tails.get(form.slice(-HALF_KEY)) ?? [];
    const tail = tails.find((one) => form.endsWith(one) && isRest(form.slice(0, -one.length), test));
    if (tail) return asHalf(tail, forms);
  }
  const heads = forms.heads.get(word.slice(0, HALF_KEY)) ?? [];
  const head = heads.find((one) => word.startsWith(one) && isRest(word.slice(one.length), test));
  return head === undefined ? undefined : asHalf(head, forms);
}

function asHalf(word: string, forms: HardForms): HardFound | undefined {
  const entry = forms.names.get(word);
  return entry && { entry, isHalf: true };
}

/** An `s` may bind the halves. */
function isRest(rest: string, { isWord }: HalfTest): boolean {
  return [rest, rest.replace(/^s|s$/, '')].some((one) => one.length >= 3 && isWord(one));
}
