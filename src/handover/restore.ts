import { type Answer, type Lookup, replay, type Standing } from '../flow/replay';
import type { Problem } from '../journey/problem';
import type { Visit } from '../journey/visit';
import type { Reading } from './read-code';

/** What a code brings back. */
export interface Restored {
  /** Ready for `RESUME`; without a problem when nothing of the code is there any more. */
  readonly visit: Visit;
  /** Where the visitor stands in each problem, with the answers that count and those that do not fit now. */
  readonly standings: readonly Standing[];
  /** Answers of problems that begin nowhere any more. */
  readonly lost: readonly Answer[];
}

/**
 * Puts the answers of a code back as far as they still fit. The first that no longer fits is asked again;
 * those after it stay in the visit and count when the visitor comes by.
 */
export function restore({ problems }: Reading, lookup: Lookup): Restored {
  const found = problems.map((answers) => ({ answers, problem: problemOf(answers, lookup) }));
  const there = found.flatMap(({ problem }) => problem ?? []);
  return {
    visit: { problems: there },
    standings: there.map(({ start, answers }) => replay(lookup, start, answers)),
    lost: found.flatMap(({ answers, problem }) => (problem ? [] : answers)),
  };
}

/** A problem begins at its first question, or at the next one when that is gone. */
function problemOf(answers: readonly Answer[], lookup: Lookup): Problem | undefined {
  const first = answers.find(({ question }) => {
    const { at } = replay(lookup, question, []);
    return at === 'question' || at === 'unloaded';
  });
  return first && { start: first.question, answers };
}
