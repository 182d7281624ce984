import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetWith } from '../../../src/flow/fold';
import { pathOf, refOf } from '../../../src/flow/path';
import type {
  OutcomeBook,
  Sheet,
  SheetOutcome,
  SheetQuestion,
  Site,
  WalkSheet,
} from '../../../src/flow/sheet-types';

/** A question or outcome of a built site, with the address below the base. */
export interface Placed<Place> {
  readonly path: string;
  readonly sheet: Sheet;
  readonly place: Place;
}

/** What the app of a built site draws from: tests find their pages in it, so that authors may change their flows. */
export function sheetsOf(dir: string) {
  // Beside it stand folders of what only staff need.
  const version = readdirSync(join(dir, 'data')).find((name) => /^[0-9a-f]{16}$/.test(name)) ?? '';
  const read = (name: string) => JSON.parse(readFileSync(join(dir, 'data', version, name), 'utf8'));
  const site: Site = read('site.json');
  const flows = readdirSync(join(dir, 'data', version, 'uitkomsten')).filter((name) =>
    name.endsWith('.json'),
  );
  const sheets: Sheet[] = flows.map((name) => wholeSheet(read(name), read(`uitkomsten/${name}`)));
  const placed = <Place extends { id: string }>(sheet: Sheet, all: Readonly<Record<string, Place>>) =>
    Object.values(all).map((place) => ({
      path: pathOf(refOf(sheet.id, place.id), site.start),
      sheet,
      place,
    }));
  const questions: Placed<SheetQuestion>[] = sheets.flatMap((sheet) => placed(sheet, sheet.questions));
  const outcomes: Placed<SheetOutcome>[] = sheets.flatMap((sheet) => placed(sheet, sheet.outcomes));
  return { site, sheets, questions, outcomes };
}

function wholeSheet(walk: WalkSheet, book: OutcomeBook): Sheet {
  const all = Object.keys(walk.outcomes).flatMap((id) => sheetWith(walk, book, id) ?? []);
  const outcomes = Object.assign({}, ...all.map((sheet) => sheet.outcomes));
  return { ...walk, outcomes, desks: book.desks, meanings: book.meanings };
}

/** The first of a list that fits. Errors: throws when there is none, with what was wanted. */
export function firstOf<Thing>(wanted: string, all: readonly Thing[], fits: (one: Thing) => boolean): Thing {
  const found = all.find(fits);
  if (found === undefined) throw new Error(`This site has no ${wanted}`);
  return found;
}
