import { partsOf } from '../flow/path';
import { type Answer, type Lookup, replay } from '../flow/replay';
import type { PlaceRef } from '../flow/types';
import { giveAnswer, isOn, type Problem, showPlace, unfolded } from '../journey/problem';
import { presentIndex, presentProblem, type Visit, visitFrom } from '../journey/visit';

/** What is known when a page opens: where it stands, what the tab remembers, and what the link carried. */
export interface Opening {
  readonly place: PlaceRef;
  readonly kept?: Visit;
  readonly carried?: Answer;
  readonly lookup: Lookup;
}

/**
 * Fits the visit of this tab to the page that was opened.
 * A page on the way of the visit continues it; any other page begins a visit of its own, where it stands.
 */
export function openVisit({ place, kept, carried, lookup }: Opening): Visit {
  const visits = [kept && take(kept, carried), carried && visitFrom(carried.question, [carried])];
  for (const visit of visits) {
    const fitted = visit && standAt(visit, place, lookup);
    if (fitted) return fitted;
  }
  return visitFrom(place);
}

/** The flows that a replay of a visit may pass through. */
export function flowsOf(visit: Visit | undefined): string[] {
  const problems = visit?.problems ?? [];
  const refs = problems.flatMap((problem) => [
    problem.start,
    ...problem.answers.map((answer) => answer.question),
  ]);
  return [...new Set(refs.map((ref) => partsOf(ref).flow))];
}

function take(visit: Visit, answer: Answer | undefined): Visit {
  return answer ? replace(visit, giveAnswer(presentProblem(visit), answer)) : visit;
}

/** The visit standing at a place: on the way of the problem that is talked about, or else of another. */
function standAt(visit: Visit, place: PlaceRef, lookup: Lookup): Visit | undefined {
  for (const present of [presentIndex(visit), ...visit.problems.keys()]) {
    const turned = present === presentIndex(visit) ? visit : { ...visit, present };
    const problem = presentProblem(turned);
    if (replay(lookup, problem.start, problem.answers).place === place) return turned;
    const everything = replay(lookup, problem.start, unfolded(problem));
    if (isOn(everything, place)) return replace(turned, showPlace(problem, place, everything));
  }
  return undefined;
}

function replace(visit: Visit, problem: Problem): Visit {
  const index = presentIndex(visit);
  return { ...visit, problems: visit.problems.map((one, at) => (at === index ? problem : one)) };
}
