import type { Resources } from '../words/say';
import type { Outcomes } from './outcomes';
import type { Shelf } from './sheets';

/** Fetches what outcomes are drawn with, and hands over the words for it. */
export async function openOutcomes(shelf: Shelf, learn: (words: Resources) => void): Promise<Outcomes> {
  if (shelf.outcomes) return shelf.outcomes;
  const [{ Outcomes }, words] = await Promise.all([import('./outcomes'), import('../words/nl-later.json')]);
  learn(words.default);
  shelf.outcomes ??= new Outcomes(shelf);
  return shelf.outcomes;
}
