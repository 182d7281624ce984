import { createHash } from 'node:crypto';
import type { Drawing } from '../flow/drawing';
import { fillIn } from '../flow/fill-in';
import { handoverOf, siteOf, travellingSheetOf } from '../flow/sheet';
import { letterSheetOf, type SheetLetter } from '../flow/sheet-letters';
import type { Site } from '../flow/sheet-types';
import { indexOfPack } from '../search/index-of-pack';

/** The data of the app: one version of everything, in a folder named after what is in it. */
export interface AppData {
  /** The organisation, with the version that names the folder. */
  readonly site: Site;
  /** File names within the folder, with their content. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Draws the data of the app. The version is a hash of the files themselves: facts expire with the day, addresses change
 * with the base, and a browser keeps a folder of this name for a year. `search`: what is looked up for a visitor's own words.
 */
export function appDataOf(drawing: Drawing, base: string, search = searchFileOf(drawing)): AppData {
  const { flows, municipalities, numbers, version: flowsVersion } = drawing.pack;
  const files: Record<string, string> = {
    'gemeenten.json': plain([...municipalities.values()]),
    'overdracht.json': plain(handoverOf(drawing) ?? null),
    'brieven.json': plain(letterSheets(drawing)),
    'nummers.json': plain({ version: flowsVersion, names: numbers.map(([name]) => name) }),
    [SEARCH_FILE]: search,
  };
  for (const flow of flows.values()) {
    const { walk, book } = travellingSheetOf(drawing, flow);
    files[`${flow.id}.json`] = plain(walk);
    files[`uitkomsten/${flow.id}.json`] = plain(book);
  }
  const site = siteOf(drawing, base);
  const hash = createHash('sha256').update(plain({ ...site, version: '' }));
  for (const [name, text] of Object.entries(files)) hash.update(name).update(text);
  const version = hash.digest('hex').slice(0, 16);
  return { site: { ...site, version }, files: { ...files, 'site.json': plain({ ...site, version }) } };
}

/** The file of the index of own words. */
export const SEARCH_FILE = 'zoek.json';

/** The index of own words, as a file. It learns from all stories of danger: that takes seconds. */
export function searchFileOf({ pack, today }: Drawing): string {
  const index = indexOfPack(pack);
  return plain({ ...index, doors: fillIn(pack, today, index.doors) });
}

/** All letters by name: who writes one often needs a second. */
function letterSheets(drawing: Drawing): Record<string, SheetLetter> {
  const letters = [...drawing.pack.letters.values()];
  return Object.fromEntries(letters.map((letter) => [letter.id, letterSheetOf(drawing, letter)]));
}

/** JSON in plain letters only: a browser then keeps it in memory at one byte for each. */
function plain(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u0080-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
