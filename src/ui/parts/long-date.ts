import type { IsoDate } from '../../flow/types';
import type { Say } from '../../words/say';

/** Writes `2026-06-17` as `17 juni 2026`. */
export function plainDate(date: IsoDate, say: Say): string {
  return write(date, say, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** Writes `2026-06-17` as `woensdag 17 juni 2026`. */
export function longDate(date: IsoDate, say: Say): string {
  return write(date, say, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** Writes `2026-06-17` as `woensdag`. */
export function weekdayName(date: IsoDate, say: Say): string {
  return write(date, say, { weekday: 'long' });
}

/** Making a formatter costs far more than using it: on a cheap phone several ms, and every page shows dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function write(date: IsoDate, say: Say, how: Intl.DateTimeFormatOptions): string {
  const locale = say('locale');
  const name = `${locale} ${Object.keys(how)}`;
  const formatter = formatters.get(name) ?? new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' });
  formatters.set(name, formatter);
  return formatter.format(Date.parse(date));
}
