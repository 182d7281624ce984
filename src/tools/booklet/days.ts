import { addMonths } from '../../flow/dates';
import type { Holidays, Term } from '../../flow/fact-types';
import type { IsoDate, Pack } from '../../flow/types';
import { lastDayOf } from '../../terms/deadline';

/** Terms of one length share a table; `months` are its columns, each a list of days with their last day. */
export interface DayTable {
  readonly term: Term;
  readonly names: readonly string[];
  readonly months: readonly Month[];
}

export interface Month {
  /** The first day of the month. */
  readonly first: IsoDate;
  readonly lastDays: readonly IsoDate[];
}

/** How far ahead the tables look, and how many months stand beside each other. */
const AHEAD = 9;
export const ABREAST = 6;

/** A table for each length that a question counts with; it begins with the oldest letter that is still in time. */
export function dayTables(pack: Pack, today: IsoDate): DayTable[] {
  const byLength = new Map<string, Term[]>();
  for (const term of countedTerms(pack)) {
    const key = `${term.length} ${term.unit}`;
    byLength.set(key, [...(byLength.get(key) ?? []), term]);
  }
  return [...byLength.values()].flatMap((terms) => {
    const [term] = terms;
    if (!term || term.unit === 'hours') return [];
    const names = [...new Set(terms.map(({ name }) => name))];
    return { term, names, months: monthsFor(term, today, pack.holidays) };
  });
}

/** The last letter date in the tables. */
export function lastDate(tables: readonly DayTable[]): IsoDate | undefined {
  const ends = tables.flatMap(({ months }) => {
    const last = months.at(-1);
    return last ? dayAfter(last.first, last.lastDays.length - 1) : [];
  });
  return ends.sort()[0];
}

function countedTerms(pack: Pack): Term[] {
  const questions = [...pack.flows.values()].flatMap((flow) => Object.values(flow.questions));
  const ids = questions.flatMap(({ finder }) => (finder?.by === 'date' ? finder.term : []));
  return [...new Set(ids)].flatMap((id) => pack.terms.get(id) ?? []);
}

function monthsFor(term: Term, today: IsoDate, holidays: Holidays): Month[] {
  let first = `${today.slice(0, 7)}-01`;
  let count = AHEAD;
  for (; lastDayOf(term, dayAfter(first, -1), holidays) >= today; count++) first = addMonths(first, -1);
  const whole = Math.ceil(count / ABREAST) * ABREAST;
  return Array.from({ length: whole }, (_, at) => monthFrom(addMonths(first, at), term, holidays));
}

function monthFrom(first: IsoDate, term: Term, holidays: Holidays): Month {
  const lastDays: IsoDate[] = [];
  for (let day = first; day.slice(0, 7) === first.slice(0, 7); day = dayAfter(day, 1))
    lastDays.push(lastDayOf(term, day, holidays));
  return { first, lastDays };
}

function dayAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
