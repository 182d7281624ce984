import { partsOf } from '../flow/path';
import { type Answer, type Lookup, replay, type Standing } from '../flow/replay';
import type { PlaceRef } from '../flow/types';
import { giveAnswer, type Problem, showPlace, unfolded } from '../journey/problem';
import { presentProblem, type Visit, visitFrom } from '../journey/visit';

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
  return answer ? replaceLast(visit, giveAnswer(presentProblem(visit), answer)) : visit;
}

function standAt(visit: Visit, place: PlaceRef, lookup: Lookup): Visit | undefined {
  const problem = presentProblem(visit);
  if (replay(lookup, problem.start, problem.answers).place === place) return visit;
  const everything = replay(lookup, problem.start, unfolded(problem));
  if (!isOn(everything, place)) return undefined;
  return replaceLast(visit, showPlace(problem, place, everything));
}

function isOn(standing: Standing, place: PlaceRef): boolean {
  return standing.place === place || standing.path.some((answer) => answer.question === place);
}

function replaceLast(visit: Visit, problem: Problem): Visit {
  return { problems: [...visit.problems.slice(0, -1), problem] };
}
