import type { IsoDate } from '../../flow/types';
import type { Say } from '../../words/say';
import { longDate } from './long-date';

/** The last day of a term in words, and how long that is from now. Units: whole days, negative is over. */
export function lastDayInWords(say: Say, lastDay: { date: IsoDate; daysLeft?: number }): string {
  const { daysLeft } = lastDay;
  const date = longDate(lastDay.date, say);
  if (daysLeft === undefined) return say('term.lastDay', { date });
  if (daysLeft < 0) return say('term.lastDayWas', { date });
  const left = daysLeft === 0 ? say('term.today') : say('term.inDays', { count: daysLeft });
  return `${say('term.lastDay', { date })} ${left}`;
}
