import type { Reading } from './reading';

/** Nobody finds a word that is said this often hard. Units: Zipf. */
const EASY_ZIPF = 5.2;

/** A sentence with nothing but small words and names counts as one with ordinary words. Units: Zipf. */
const PLAIN_ZIPF = 4.8;

/** What each thing in a sentence adds. Source: set by hand, measured on the rewrites of a city; see decision 9. */
const WEIGHTS = {
  word: 0.3,
  preposition: 0.3,
  passive: 3,
  hardWord: 0.75,
  hardPhrase: 3,
  abstract: 0.5,
  bracket: 1,
  tang: 0.1,
};

/** An ordinary sentence has one; more string nouns together ("de afhandeling van het verzoek om …"). */
const PLAIN_PREPOSITIONS = 1;

/** How hard a text is to read: easy letters are about 5, texts for learners at B1 below 8.5, a tax letter 12. */
export function readability(readings: readonly Reading[]): number {
  let load = 0;
  let lowest = 0;
  let zipf = 0;
  let content = 0;
  for (const reading of readings) {
    load += loadOf(reading);
    lowest += lowestZipf(reading);
    for (const one of reading.content) zipf += one.zipf;
    content += reading.content.length;
  }
  const count = Math.max(1, readings.length);
  const mean = content === 0 ? PLAIN_ZIPF : zipf / content;
  const rarest = readings.length === 0 ? PLAIN_ZIPF : lowest / count;
  return load / count + 4 * (EASY_ZIPF - mean) + (4 - rarest);
}

/** What a reader of one sentence has to carry. */
function loadOf({ words, prepositions, hard, passives, abstract, brackets, tangs }: Reading): number {
  let load = WEIGHTS.word * words + WEIGHTS.preposition * (prepositions - PLAIN_PREPOSITIONS);
  for (const hit of hard) load += weightOf(hit);
  load += WEIGHTS.passive * passives.length + WEIGHTS.abstract * abstract.length;
  return load + WEIGHTS.bracket * brackets + WEIGHTS.tang * tangs.length;
}

/** A hard word that people say every day is worth a tip, and no weight. */
function weightOf({ isPhrase, isEveryday }: Reading['hard'][number]): number {
  if (isPhrase) return WEIGHTS.hardPhrase;
  return isEveryday ? 0 : WEIGHTS.hardWord;
}

function lowestZipf({ content }: Reading): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const { zipf } of content) if (zipf < lowest) lowest = zipf;
  return content.length === 0 ? PLAIN_ZIPF : lowest;
}
