import type { Answer } from '../flow/replay';
import type { Problem } from '../journey/problem';
import type { Visit } from '../journey/visit';
import { fields, flag, list, named, type Reader, text } from './shape';

/** How much a visit may hold and what its names look like. */
export interface VisitLimits {
  readonly place: Reader<string>;
  readonly option: Reader<string>;
  readonly words: Reader<string>;
  readonly problems: number;
  readonly answers: number;
}

/** What this device wrote itself: any names and any length. */
export const OWN_LIMITS: VisitLimits = {
  place: text(),
  option: text(),
  words: text(),
  problems: Number.POSITIVE_INFINITY,
  answers: Number.POSITIVE_INFINITY,
};

/** Makes the reader of a visit: at least one problem, each with a start and named answers. */
export function visitReader(limits: VisitLimits): Reader<Visit> {
  const answer = fields<Answer>(
    { question: limits.place, option: limits.option, isAside: flag, words: limits.words },
    ['isAside', 'words'],
  );
  const problem = fields<Problem>(
    {
      start: limits.place,
      answers: list(answer, 0, limits.answers),
      dates: named(limits.option, limits.words, limits.answers),
    },
    ['dates'],
  );
  return fields<Visit>({ problems: list(problem, 1, limits.problems) });
}
