import type { IsoDate } from '../../flow/types';
import type { WordKey } from '../../words/say';

/** The three fields as typed. */
export interface TypedDate {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The date, or what is wrong with it and in which field. */
export type ReadDate =
  | { readonly date: IsoDate }
  | { readonly problem: WordKey; readonly field: keyof TypedDate };

/** Years that two figures may lie ahead; beyond that they belong to the century before. */
const AHEAD = 5;

/** Reads a typed date, until `latest` where one is given: months also by name, years also by their last two figures. */
export function readTypedDate(typed: TypedDate, latest: IsoDate | undefined, locale: string): ReadDate {
  const empty = (['day', 'month', 'year'] as const).find((field) => typed[field].trim() === '');
  if (empty) return { problem: 'date.empty', field: empty };
  const [day, month, year] = [
    numberIn(typed.day, 31),
    monthIn(typed.month, locale),
    yearIn(typed.year, latest),
  ];
  if (!day) return { problem: 'date.noDay', field: 'day' };
  if (!month) return { problem: 'date.noMonth', field: 'month' };
  if (!year) return { problem: 'date.noYear', field: 'year' };
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return { problem: 'date.notReal', field: 'day' };
  const iso = date.toISOString().slice(0, 10);
  return latest !== undefined && iso > latest ? { problem: 'date.future', field: 'year' } : { date: iso };
}

function numberIn(typed: string, most: number): number | undefined {
  const number = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

function monthIn(typed: string, locale: string): number | undefined {
  const word = typed.trim().toLowerCase().replace(/\.$/, '');
  if (!/^\p{L}{3,}$/u.test(word)) return numberIn(typed, 12);
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index)));
  const found = names.findIndex((name) => name.startsWith(word));
  return found < 0 ? undefined : found + 1;
}

function yearIn(typed: string, latest = '2099'): number | undefined {
  const year = typed.trim();
  if (/^\d{2}$/.test(year)) {
    const full = 2000 + Number(year);
    return full > Number(latest.slice(0, 4)) + AHEAD ? full - 100 : full;
  }
  return /^(19|20)\d{2}$/.test(year) ? Number(year) : undefined;
}
