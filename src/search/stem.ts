import { stemmer } from '@orama/stemmers/dutch';

/** The stem of a Dutch word: `brieven` and `brief` have nearly the same. */
export function stemOf(word: string): string {
  return stemmer(word);
}
