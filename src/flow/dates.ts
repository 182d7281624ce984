import type { IsoDate } from './types';

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** Reads `3 november 2026`; a day that does not exist (31 juni) gives nothing. */
export function readDate(written: string): IsoDate | undefined {
  const [, dayOfYear = '', year = ''] = /^(\d{1,2} [a-z]+) (\d{4})$/.exec(written) ?? [];
  const on = readDayOfYear(dayOfYear);
  if (!on) return undefined;
  const date = new Date(Date.UTC(Number(year), on.month - 1, on.day));
  return date.getUTCMonth() === on.month - 1 ? date.toISOString().slice(0, 10) : undefined;
}

/** Reads `27 april`; a day that no year has (31 juni) gives nothing. */
export function readDayOfYear(written: string): { month: number; day: number } | undefined {
  const [day = '', month = ''] = written.split(' ');
  const index = MONTHS.indexOf(month);
  const inLeapYear = new Date(Date.UTC(2024, index, Number(day)));
  return index < 0 || inLeapYear.getUTCMonth() !== index ? undefined : { month: index + 1, day: Number(day) };
}

/** Writes `2026-11-03` as `3 november 2026`. */
export function writeDate(date: IsoDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** The same day some months later, or the last day of that month when it has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
