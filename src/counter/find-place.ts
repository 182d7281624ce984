import type { CounterPlace } from '../flow/counter-sheet';
import { plainWords } from '../ui/parts/plain-words';

/** More than this nobody reads through. */
const MOST_FOUND = 12;

/** The places of which every word that was typed stands in the text or the name, those that begin so first. */
export function findPlaces(places: readonly CounterPlace[], typed: string): readonly CounterPlace[] {
  const words = plainWords(typed).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const found = places.filter(({ ref, text }) =>
    words.every((word) => `${plainWords(text)} ${ref}`.includes(word)),
  );
  const begins = (one: CounterPlace) => Number(plainWords(one.text).startsWith(words[0] ?? ''));
  return found.toSorted((a, b) => begins(b) - begins(a)).slice(0, MOST_FOUND);
}
