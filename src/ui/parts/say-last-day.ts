import type { Term } from '../../flow/fact-types';
import type { Reckoning } from '../../terms/reckon';
import type { Say } from '../../words/say';
import { longDate } from './long-date';

type Counted = Pick<Reckoning, 'lastDay' | 'daysLeft' | 'isOver'>;

/** The last day of a term in words, whose it is, and how long that is from now. */
export function lastDayInWords(say: Say, { binds }: Pick<Term, 'binds'>, counted: Counted): string {
  const date = longDate(counted.lastDay, say);
  if (counted.isOver) return say(binds === 'desk' ? 'term.answerWasDue' : 'term.lastDayWas', { date });
  const until = say(binds === 'desk' ? 'term.answerBy' : 'term.lastDay', { date });
  const { daysLeft } = counted;
  if (daysLeft === undefined) return until;
  return `${until} ${daysLeft === 0 ? say('term.today') : say('term.inDays', { count: daysLeft })}`;
}
