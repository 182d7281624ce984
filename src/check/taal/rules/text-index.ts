import type { Page } from '../page';
import { readability } from '../readability';
import type { Found } from '../types';

/** Above this line stands one in twelve texts that people at B1 can read, and nine in ten of those they cannot. */
const HARD = 8.5;
const TOO_HARD = 11;
const HARD_SENTENCE = 14;

/** The measure needs this much to say something. */
const ENOUGH_SENTENCES = 3;
const ENOUGH_WORDS = 30;

/** A text, or one sentence in it, that is hard as a whole. */
export function textIndex(page: Page): Found[] {
  return [...(page.isPart ? [] : wholeText(page)), ...sentences(page)];
}

/** How bad it is that a text has this index; nothing when it is easy, or too short to tell. */
export function severityOf(readings: Page['readings'], index: number): 'error' | 'warning' | undefined {
  const words = readings.reduce((sum, one) => sum + one.words, 0);
  if (index <= HARD || (readings.length < ENOUGH_SENTENCES && words < ENOUGH_WORDS)) return undefined;
  return index > TOO_HARD ? 'error' : 'warning';
}

function wholeText({ text, readings, index }: Page): Found[] {
  const severity = severityOf(readings, index);
  const values = { index: written(index), vorm: 'tekst' };
  return severity ? [{ rule: 'tekst-index', severity, start: 0, end: text.length, values }] : [];
}

/** A long sentence has a finding of its own. */
function sentences({ readings }: Page): Found[] {
  return readings
    .filter((one) => one.words <= 15 && one.words >= 8 && readability([one]) > HARD_SENTENCE)
    .map((one) => ({
      rule: 'tekst-index',
      severity: 'warning',
      start: one.sentence.start,
      end: one.sentence.end,
      values: { index: written(readability([one])) },
    }));
}

/** As a Dutch reader writes it. */
export function written(index: number): string {
  return index.toFixed(1).replace('.', ',');
}
