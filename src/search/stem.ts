import { stemmer } from '@orama/stemmers/dutch';

/** The stem of a Dutch word, the same for `brief` and `brieven`: the stemmer leaves the last letter as it is written. */
export function stemOf(word: string): string {
  return stemmer(word).replace(/v$/, 'f').replace(/z$/, 's');
}
