import type { Term } from '../../flow/fact-types';
import type { Reckoning } from '../../terms/reckon';
import type { Say } from '../../words/say';
import { longDate } from './long-date';

type Counted = Pick<Reckoning, 'lastDay' | 'daysLeft' | 'isOver'>;

/** The last day of a term in words, and whose it is. */
export function lastDayInWords(say: Say, { binds }: Pick<Term, 'binds'>, counted: Counted): string {
  const date = longDate(counted.lastDay, say);
  if (counted.isOver) return say(binds === 'desk' ? 'term.answerWasDue' : 'term.lastDayWas', { date });
  return say(binds === 'desk' ? 'term.answerBy' : 'term.lastDay', { date });
}

/** How long the last day is from now, in words; nothing when it is over, or when nobody knows what day it is. */
export function daysLeftInWords(say: Say, { daysLeft, isOver }: Counted): string {
  if (isOver || daysLeft === undefined) return '';
  return daysLeft === 0 ? say('term.today') : say('term.inDays', { count: daysLeft });
}
