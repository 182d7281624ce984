import { addMonths } from '../flow/dates';
import type { Holiday, Holidays, Term } from '../flow/fact-types';
import type { IsoDate } from '../flow/types';

const DAY_MS = 86_400_000;

/** Source: Algemene termijnenwet 4. */
const LONGEST_THAT_MOVES = { hours: 0, days: 90, weeks: 12, months: 3, years: 0 } as const;

/**
 * The last day of a term that starts the day after a date.
 * A last day on a weekend or a holiday moves to the next working day, unless the term is longer than twelve weeks,
 * ninety days or three months, or counts in years or hours. Decree days that are not known are not counted: the earlier
 * date is the safe one.
 * Source: Algemene termijnenwet 1, 3 and 4; Awb 6:8.
 */
export function lastDayOf(term: Pick<Term, 'length' | 'unit'>, from: IsoDate, holidays: Holidays): IsoDate {
  const plain = plainLastDay(term, from);
  return movesOn(term) ? nextWorkingDay(plain, holidays) : plain;
}

/** How many days are left, the last day itself included as 0. Units: days; negative when it is over. */
export function daysUntil(day: IsoDate, today: IsoDate): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
}

/** Is this a Saturday, a Sunday or a holiday? */
export function isFreeDay(date: IsoDate, holidays: Holidays): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || isHoliday(date, holidays);
}

/** Is this one of the holidays, or set equal to one? */
export function isHoliday(date: IsoDate, holidays: Holidays): boolean {
  if (holidays.equalled.includes(date)) return true;
  const year = Number(date.slice(0, 4));
  return holidays.days.some((holiday) => dateOf(holiday, year) === date);
}

/** Easter Sunday. Source: the Gregorian computus in the form of Meeus, Jones and Butcher. */
export function easterOf(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const m = Math.floor((a + 11 * e + 22 * l) / 451);
  const n = e + l - 7 * m + 114;
  return iso(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
}

function plainLastDay({ length, unit }: Pick<Term, 'length' | 'unit'>, from: IsoDate): IsoDate {
  if (unit === 'weeks') return addDays(from, length * 7);
  if (unit === 'days') return addDays(from, length);
  if (unit === 'hours') return addDays(from, Math.floor(length / 24));
  return addMonths(from, unit === 'years' ? length * 12 : length);
}

function movesOn({ length, unit }: Pick<Term, 'length' | 'unit'>): boolean {
  return length <= LONGEST_THAT_MOVES[unit];
}

function nextWorkingDay(date: IsoDate, holidays: Holidays): IsoDate {
  let day = date;
  while (isFreeDay(day, holidays)) day = addDays(day, 1);
  return day;
}

function dateOf(holiday: Holiday, year: number): IsoDate {
  if ('easter' in holiday.on) return addDays(easterOf(year), holiday.on.easter);
  const date = iso(Date.UTC(year, holiday.on.month - 1, holiday.on.day));
  const isSunday = new Date(`${date}T00:00:00Z`).getUTCDay() === 0;
  if (!isSunday || !holiday.ifSunday) return date;
  return iso(Date.UTC(year, holiday.ifSunday.month - 1, holiday.ifSunday.day));
}

function addDays(date: IsoDate, days: number): IsoDate {
  return iso(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS);
}

function iso(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
