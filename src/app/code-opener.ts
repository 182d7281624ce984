import { partsOf } from '../flow/path';
import type { Standing } from '../flow/replay';
import type { Site } from '../flow/sheet-types';
import { type Reading, readCode } from '../handover/read-code';
import { type Restored, restore } from '../handover/restore';
import type { Visit } from '../journey/visit';
import type { ToldAnswer } from '../ui/parts/told-answers';
import type { Resources, Say } from '../words/say';
import { screenAt } from './address';
import { fetchCodeBook } from './code-book';
import { openOutcomes } from './open-outcomes';
import type { Outcomes } from './outcomes';
import type { Shelf } from './sheets';
import { viewOf } from './visit-view';

/** One problem of a code, ready to show. */
export interface FoundProblem {
  readonly answers: readonly ToldAnswer[];
  /** The question or outcome where it stands now. */
  readonly title: string;
  readonly isOutcome: boolean;
}

/** What a code says; nothing of it has been done yet. */
export interface FoundCode {
  readonly kind: 'read';
  readonly visit: Visit;
  readonly problems: readonly FoundProblem[];
  readonly isOtherVersion: boolean;
  /** How many answers no longer fit. */
  readonly misfits: number;
}

export type OpenedCode =
  | FoundCode
  | { readonly kind: 'mistyped'; readonly nearest: readonly (readonly string[])[] }
  | { readonly kind: 'newer' | 'no-code' | 'gone' | 'offline' };

interface Parts {
  readonly shelf: Shelf;
  readonly site: Site;
  /** Names the folder of the data. */
  readonly version: string;
  readonly say: Say;
  readonly learn: (words: Resources) => void;
  readonly now: () => Date;
}

interface Shown extends Parts {
  readonly outcomes: Outcomes;
}

/** A walk comes through no more flows than this on its way to where the answers end. */
const MOST_STEPS = 8;

/** Reads a code as somebody typed or scanned it, and fetches what it takes to show it. Errors: never thrown. */
export async function openCode(typed: string, parts: Parts): Promise<OpenedCode> {
  const { base } = parts.site;
  const book = await fetchCodeBook(base, parts.version).catch(() => undefined);
  if (!book) return { kind: 'offline' };
  const reading = readCode(typed, book.register, book.version);
  if (reading.kind !== 'read') return reading;
  const restored = await follow(reading, parts.shelf);
  if (restored.standings.some(({ at }) => at === 'unloaded')) return { kind: 'offline' };
  if (restored.visit.problems.length === 0) return { kind: 'gone' };
  const outcomes = await outcomesAt(restored.standings, parts).catch(() => undefined);
  return outcomes ? found(reading, restored, { ...parts, outcomes }) : { kind: 'offline' };
}

/** Fetches the outcomes where the answers of a code end. */
async function outcomesAt(standings: readonly Standing[], { shelf, learn }: Parts): Promise<Outcomes> {
  const outcomes = await openOutcomes(shelf, learn);
  for (const { place } of standings) await outcomes.load(place);
  return outcomes;
}

/** Puts the answers back, flow by flow: where they lead on to one that is not there, it is fetched. */
async function follow(reading: Reading, shelf: Shelf): Promise<Restored> {
  await Promise.all(reading.flows.map((flow) => shelf.load(flow).catch(() => {})));
  const lookup = (flow: string) => shelf.get(flow);
  let restored = restore(reading, lookup);
  for (let step = 0; step < MOST_STEPS; step++) {
    const waiting = restored.standings.filter(({ at }) => at === 'unloaded');
    if (waiting.length === 0) break;
    await Promise.all(waiting.map(({ place }) => shelf.load(partsOf(place).flow).catch(() => {})));
    restored = restore(reading, lookup);
  }
  return restored;
}

function found(reading: Reading, { visit, standings, lost }: Restored, parts: Shown): FoundCode {
  const { unknown, isOtherVersion } = reading;
  const unused = standings.reduce((sum, { aside }) => sum + aside.length, 0);
  return {
    kind: 'read',
    visit,
    problems: standings.map((standing) => problemFrom(standing, parts)),
    isOtherVersion,
    misfits: unknown.length + lost.length + unused,
  };
}

function problemFrom(standing: Standing, { shelf, outcomes, site, say, now }: Shown): FoundProblem {
  const { answers } = viewOf(screenAt(now(), site, say), shelf, standing);
  const title = shelf.question(standing.place)?.text ?? outcomes.title(standing.place) ?? '';
  return { answers, title, isOutcome: standing.at === 'outcome' };
}
