import type { Code } from '../flow/codes';
import type { Finding, Severity, Spot } from '../flow/finding';
import { locate } from '../flow/locate';
import { nearest } from '../flow/near';
import type { ReadPack } from '../flow/read-pack';
import { type Table, tableOf } from '../flow/table';
import type { IsoDate, Pack, PlaceRef } from '../flow/types';
import { type Link, linksOf } from './links';
import { findRenames, type Renames } from './renames';
import type { Words } from './taal/words';
import { textsOf, type WrittenText } from './texts';
import { formerOutcomes, type Tried, tryExamples } from './tried';

/** What every rule gets to see. */
export interface Context {
  readonly pack: Pack;
  readonly table: Table;
  readonly read: ReadPack;
  readonly today: IsoDate;
  /** Every line that sends a visitor somewhere. */
  readonly links: readonly Link[];
  /** Every text, where it stands and who reads it. */
  readonly texts: readonly WrittenText[];
  /** Every example, with the way it goes. */
  readonly tried: readonly Tried[];
  /** Outcomes that were renamed properly, by their former names. */
  readonly former: ReadonlyMap<PlaceRef, PlaceRef>;
  /** Names that were changed in one place only. */
  readonly renames: Renames;
  /** What is known of words; without it nobody looks at the language. */
  readonly words?: Words;
  /** Makes a finding at a spot. */
  at(spot: Spot, code: Code, values: Readonly<Record<string, string>>, severity?: Severity): Finding;
  /** The known names that look most like an unknown one. */
  near(typed: string, known: Iterable<string>): string[];
}

/** One question asked of a pack. */
export type Rule = (context: Context) => Finding[];

/** Lays out everything that the rules need, once. */
export function contextOf(pack: Pack, read: ReadPack, today: IsoDate, words?: Words): Context {
  const known = { pack, read, links: linksOf(pack, read), texts: textsOf(read), tried: tryExamples(pack) };
  return {
    ...known,
    table: tableOf(pack.flows),
    today,
    words,
    former: formerOutcomes(pack),
    renames: findRenames(known),
    at: pointer(read),
    near: suggester(),
  };
}

/** What is known already when one place of a pack is looked at by itself. */
interface Known extends Pick<Context, 'table' | 'today' | 'words'> {
  /** The pack with that place as it is now. */
  readonly pack: Pack;
  /** As much of it as holds that place and nothing else. */
  readonly own: Pack;
}

/** Lays out what the rules need for one place: its own lines and texts, among names that are known. */
export function contextOfPlace(read: ReadPack, { own, ...known }: Known): Context {
  return {
    ...known,
    read,
    links: linksOf(own, read),
    texts: textsOf(read),
    tried: [],
    former: new Map(),
    renames: { all: [], explains: () => false },
    at: pointer(read),
    near: suggester(),
  };
}

function pointer(read: ReadPack): Context['at'] {
  return (spot, code, values, severity = 'error') => {
    const file = read.files.get(spot.file);
    const place = file ? locate(file, spot) : { start: 0, end: 0 };
    return { code, severity, file: spot.file, ...place, values };
  };
}

/** Looking for names alike is slow work; whoever has this many unknown names has another problem. */
const MOST_SUGGESTIONS = 100;

function suggester(): Context['near'] {
  let asked = 0;
  return (typed, known) => (asked++ < MOST_SUGGESTIONS ? nearest(typed, known) : []);
}
