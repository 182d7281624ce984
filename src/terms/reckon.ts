import type { Holidays, Term } from '../flow/fact-types';
import type { IsoDate } from '../flow/types';
import { daysUntil, lastDayOf, type Side } from './deadline';

/** What a term is counted with: the terms it may depend on, the holidays, and what day it is. */
export interface Almanac {
  readonly terms: Readonly<Record<string, Term>>;
  readonly holidays: Holidays;
  /** What day it is, by the clock of the device. */
  readonly today: IsoDate;
  /** The day on which these pages were made: it is surely not earlier than that. */
  readonly made: IsoDate;
}

/** The dates a visitor gave, by the term that is counted from them. */
export type GivenDates = Readonly<Record<string, IsoDate>>;

/** What follows for a term from a date that the visitor gave. */
export interface Reckoning {
  /** The date it was counted from. */
  readonly from: IsoDate;
  readonly lastDay: IsoDate;
  /** Units: whole days; 0 is today, negative is over. Nothing where the clock cannot be right. */
  readonly daysLeft?: number;
  /** Is the last day surely over? */
  readonly isOver: boolean;
  /** The last day when the term has been made longer. */
  readonly extendedTo?: IsoDate;
  /** A later last day that holds if a day has been set equal to a holiday, which is not known. */
  readonly perhaps?: IsoDate;
}

/**
 * Counts a term from a date.
 * Where it is not known whether a day counts as a holiday, a visitor who has to act gets the earlier day; and who waits for
 * a desk the later one, for a notice that comes too early has no force.
 */
export function reckon(term: Term, from: IsoDate, almanac: Almanac): Reckoning {
  const side: Side = term.binds === 'desk' ? 'latest' : 'earliest';
  const lastDay = lastOn(side, term, from, almanac);
  const latest = lastOn('latest', term, from, almanac);
  const extension = term.extension === undefined ? undefined : almanac.terms[term.extension];
  return {
    from,
    lastDay,
    isOver: lastDay < (isClockRight(almanac) ? almanac.today : almanac.made),
    ...(isClockRight(almanac) ? { daysLeft: daysUntil(lastDay, almanac.today) } : {}),
    ...(extension ? { extendedTo: lastDayOf(extension, lastDay, almanac.holidays, side) } : {}),
    ...(latest === lastDay ? {} : { perhaps: latest }),
  };
}

/** Counts a term from the dates that were given: its own, or else that of the term which has to end before it. */
export function reckonGiven(term: Term, given: GivenDates, almanac: Almanac): Reckoning | undefined {
  const from = given[term.id] ?? (term.after === undefined ? undefined : given[term.after]);
  return from !== undefined && isDate(from) ? reckon(term, from, almanac) : undefined;
}

/** May the clock of the device be right? */
export function isClockRight({ today, made }: Pick<Almanac, 'today' | 'made'>): boolean {
  return today >= made;
}

/** A date may have come out of a file that somebody made. */
function isDate(written: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(`${written}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

function lastOn(side: Side, term: Term, from: IsoDate, { terms, holidays }: Almanac): IsoDate {
  const before = term.after === undefined ? undefined : terms[term.after];
  const start = before ? lastDayOf(before, from, holidays, side) : from;
  return lastDayOf(term, start, holidays, side);
}
