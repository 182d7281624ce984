import type { Page } from '../page';
import type { Found } from '../types';

/** A sentence with fewer words tells nothing of why. */
const SHORT = 5;

/** This many in a row read like a telegram. */
const MANY = 4;

/** Short sentence after short sentence: the words that bind them (want, daarom, als) are gone. */
export function chopped({ readings }: Page): Found[] {
  const found: Found[] = [];
  let row: typeof readings = [];
  for (const reading of [...readings, undefined]) {
    const goesOn =
      reading !== undefined &&
      reading.words < SHORT &&
      (row.length === 0 || reading.sentence.line === row[0]?.sentence.line);
    if (goesOn) {
      row = [...row, reading];
      continue;
    }
    if (row.length >= MANY) found.push(tell(row));
    row = reading !== undefined && reading.words < SHORT ? [reading] : [];
  }
  return found;
}

function tell(row: Page['readings']): Found {
  return {
    rule: 'korte-zinnen',
    severity: 'tip',
    start: row[0]?.sentence.start ?? 0,
    end: row.at(-1)?.sentence.end ?? 0,
    values: { zinnen: String(row.length) },
  };
}
