import { addMonths } from '../flow/dates';
import type { Holidays, Term } from '../flow/fact-types';
import type { IsoDate } from '../flow/types';
import { isFreeDay, mayBeFree } from './holidays';

const DAY_MS = 86_400_000;

/** Source: Algemene termijnenwet 4. */
const LONGEST_THAT_MOVES = { hours: 0, days: 90, weeks: 12, months: 3, years: 0 } as const;

/** What of a term its last day depends on. */
export type Length = Pick<Term, 'length' | 'unit' | 'startsOnDay'>;

/** Which of two days is the safe one, where it is not known whether a day has been set equal to a holiday. */
export type Side = 'earliest' | 'latest';

/**
 * The last day of a term. The term starts the day after a date, or on the date itself where the law says so.
 * A last day on a weekend or a holiday moves to the next working day, unless the term is longer than twelve weeks,
 * ninety days or three months, or counts in years or hours.
 * Source: Algemene termijnenwet 1, 3 and 4; Awb 3:16 and 6:8.
 */
export function lastDayOf(term: Length, from: IsoDate, holidays: Holidays, side: Side = 'earliest'): IsoDate {
  const plain = plainLastDay(term, from);
  return term.length <= LONGEST_THAT_MOVES[term.unit] ? nextWorkingDay(plain, holidays, side) : plain;
}

/** How many days are left, the last day itself included as 0. Units: days; negative when it is over. */
export function daysUntil(day: IsoDate, today: IsoDate): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
}

/** The date some days later. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function plainLastDay({ length, unit, startsOnDay }: Length, from: IsoDate): IsoDate {
  const last = daysOrMonthsLater(length, unit, from);
  return startsOnDay ? addDays(last, -1) : last;
}

function daysOrMonthsLater(length: number, unit: Length['unit'], from: IsoDate): IsoDate {
  if (unit === 'weeks') return addDays(from, length * 7);
  if (unit === 'days') return addDays(from, length);
  if (unit === 'hours') return addDays(from, Math.floor(length / 24));
  return addMonths(from, unit === 'years' ? length * 12 : length);
}

function nextWorkingDay(date: IsoDate, holidays: Holidays, side: Side): IsoDate {
  const isFree = side === 'latest' ? mayBeFree : isFreeDay;
  let day = date;
  while (isFree(day, holidays)) day = addDays(day, 1);
  return day;
}
