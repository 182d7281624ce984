import { idle } from '../app/sheets';
import type { Site } from '../flow/sheet-types';
import { Finder } from '../search/finder';
import type { SearchIndex } from '../search/types';
import type { FoundPlace } from '../ui/counter/find-dialog';

/** Finds questions by the words that a visitor uses; nothing is kept of them. */
export type FindByWords = (typed: string) => readonly FoundPlace[];

/** Fetches what it takes to search. Errors: rejects when it cannot be had. */
export async function fetchIndex({ base, version }: Site): Promise<SearchIndex> {
  const response = await fetch(`${base}data/${version}/zoek.json`);
  if (!response.ok) throw new Error(`zoek: ${response.status}`);
  return response.json();
}

/** Opens the search by a visitor's own words. Hears danger too: then the page about emergencies comes first. */
export function findByWords(index: SearchIndex, site: Site): FindByWords {
  const finder = new Finder(index);
  learn(finder).catch(() => {});
  const { more, moreText } = site.emergency;
  return (typed) => {
    const { isDanger, suggestions } = finder.find(typed);
    const doors = suggestions.map(({ door, because }) => ({
      ref: door.place,
      text: door.title,
      below: [door.question, because.join(', ')].filter(Boolean).join(' · '),
    }));
    return isDanger ? [{ ref: more, text: moreText }, ...doors] : doors;
  };
}

/** Slips are forgiven once all words are learnt, which must not be in the way of typing. */
async function learn(finder: Finder): Promise<void> {
  for (const _ of finder.learning()) await idle();
}
