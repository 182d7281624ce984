import { isHoliday } from '../../terms/holidays';
import type { Say } from '../../words/say';
import type { Screen } from '../context';
import { weekdayName } from './long-date';
import { type DayHours, openState, readHours, type Span } from './opening-hours';

/** A Monday, to name the days of the week by. */
const MONDAY = Date.parse('2024-01-01');

/** Opening hours in a sentence; hours that cannot be read stay as the author wrote them. */
export function hoursInWords(written: string, say: Say): string {
  const hours = readHours(written);
  if (hours === 'always') return say('hours.always');
  const words = hours ? hours.map((part) => partInWords(part, say)).join(', ') : written;
  return say('hours.open', { hours: words });
}

/** Open or closed at this moment, in a sentence; nothing when that is not known or never changes. */
export function nowInWords(written: string, screen: Screen): string | undefined {
  const hours = readHours(written);
  if (!hours || hours === 'always' || !screen.now) return undefined;
  const { say } = screen;
  const state = openState(hours, screen.now, (date) => isHoliday(date, screen.site.holidays));
  if (state.open) return say('hours.now', { time: timeInWords(state.until ?? 0) });
  if (!state.opens) return say('hours.closed');
  const { inDays, at, date } = state.opens;
  const key = inDays === 0 ? 'hours.later' : inDays === 1 ? 'hours.tomorrow' : 'hours.onDay';
  return say(key, { time: timeInWords(at), day: weekdayName(date, say) });
}

function partInWords({ first, last, spans }: DayHours, say: Say): string {
  const [from, to] = [dayName(first, say), dayName(last, say)];
  const days = first === last ? from : say('hours.days', { first: from, last: to });
  return `${days} ${spans.map((span) => spanInWords(span, say)).join(` ${say('hours.and')} `)}`;
}

function spanInWords({ from, to }: Span, say: Say): string {
  return say('hours.range', { from: timeInWords(from), to: timeInWords(to) });
}

function timeInWords(minutes: number): string {
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`;
}

function dayName(day: number, say: Say): string {
  return weekdayName(new Date(MONDAY + day * 86_400_000).toISOString().slice(0, 10), say);
}
