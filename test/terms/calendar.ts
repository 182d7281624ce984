/**
 * A calendar for tests, written down day after day without any date arithmetic: an oracle for what counts with formulas.
 * The years 2024 to 2033, in which every term of the tests begins and ends.
 */

/** Easter Sunday, as an almanac has it. */
export const EASTER: Readonly<Record<string, string>> = {
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
  2029: '2029-04-01',
  2030: '2030-04-21',
  2031: '2031-04-13',
  2032: '2032-03-28',
};

/** Days set equal to a holiday by decree: Fridays between a holiday and a weekend. Nobody knows those after 2028 yet. */
export const DECREED = [
  '2024-05-10',
  '2024-12-27',
  '2025-05-30',
  '2026-01-02',
  '2026-05-15',
  '2027-05-07',
  '2028-04-28',
  '2028-05-26',
];

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LEAP_YEARS = [2024, 2028, 2032];

/** Every day from 1 January 2024, a Monday. */
export const DAYS: readonly string[] = allDays();

const POSITION = new Map(DAYS.map((day, index) => [day, index]));

const HOLIDAYS = new Set([...Object.keys(EASTER).flatMap(holidaysOf), ...DECREED]);

/** The day some days further in the list. */
export function later(day: string, days: number): string {
  return DAYS[(POSITION.get(day) ?? Number.NaN) + days] ?? '';
}

/** The first day, this one included, that is no Saturday, Sunday or holiday. */
export function workingDay(day: string): string {
  return isFree(day) ? workingDay(later(day, 1)) : day;
}

export function isFree(day: string): boolean {
  return isSunday(day) || isSunday(later(day, 1)) || HOLIDAYS.has(day) || day === '2033-01-01';
}

/** The same day of the month after some first days of a month went by, or the last day before the next one. */
export function monthsLater(day: string, months: number): string {
  let at = day;
  for (let firsts = 0; firsts < months; ) {
    at = later(at, 1);
    if (at.endsWith('-01')) firsts++;
  }
  while (at.slice(8) !== day.slice(8) && !later(at, 1).endsWith('-01')) at = later(at, 1);
  return at;
}

/** The seventh day of every week since the list began. */
function isSunday(day: string): boolean {
  return (POSITION.get(day) ?? 0) % 7 === 6;
}

function holidaysOf(year: string): string[] {
  const easter = EASTER[year] ?? '';
  const kingsDay = isSunday(`${year}-04-27`) ? '04-26' : '04-27';
  const fixed = ['01-01', kingsDay, '05-05', '12-25', '12-26'].map((day) => `${year}-${day}`);
  const goodFriday = later(easter, -2);
  const [easterMonday, ascension, whitMonday] = [1, 39, 50].map((days) => later(easter, days));
  return [...fixed, goodFriday, easterMonday ?? '', ascension ?? '', whitMonday ?? ''];
}

function allDays(): string[] {
  const days: string[] = [];
  for (let year = 2024; year <= 2033; year++) {
    for (const [index, length] of MONTH_DAYS.entries()) {
      const last = index === 1 && LEAP_YEARS.includes(year) ? 29 : length;
      for (let day = 1; day <= last; day++) days.push(`${year}-${two(index + 1)}-${two(day)}`);
    }
  }
  return days;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
