import type { Holiday, Holidays } from '../flow/fact-types';
import type { IsoDate } from '../flow/types';

/** Is this a Saturday, a Sunday or a holiday? */
export function isFreeDay(date: IsoDate, holidays: Holidays): boolean {
  const weekday = weekdayOf(date);
  return weekday === 0 || weekday === 6 || isHoliday(date, holidays);
}

/** Is this a free day, or one of which nobody knows yet whether it will be set equal to a holiday? */
export function mayBeFree(date: IsoDate, holidays: Holidays): boolean {
  const { equalledKnownTo = '', perhapsEqualled = [] } = holidays;
  return isFreeDay(date, holidays) || (date > equalledKnownTo && fallsOn(perhapsEqualled, date));
}

/** Is this one of the holidays, or set equal to one? */
export function isHoliday(date: IsoDate, holidays: Holidays): boolean {
  return holidays.equalled.includes(date) || fallsOn(holidays.days, date);
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
  return dateIn(year, Math.floor(n / 31), (n % 31) + 1);
}

function fallsOn(days: readonly Holiday[], date: IsoDate): boolean {
  const year = Number(date.slice(0, 4));
  return days.some((day) => dateOf(day, year) === date);
}

function dateOf({ on, ifSunday }: Holiday, year: number): IsoDate {
  if ('easter' in on) {
    const [, month = 0, day = 0] = easterOf(year).split('-').map(Number);
    return dateIn(year, month, day + on.easter);
  }
  const date = dateIn(year, on.month, on.day);
  return ifSunday && weekdayOf(date) === 0 ? dateIn(year, ifSunday.month, ifSunday.day) : date;
}

function weekdayOf(date: IsoDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** A day beyond the end of its month, or before the first, counts on into the next or the last one. */
function dateIn(year: number, month: number, day: number): IsoDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
