import type { Problem } from './problem';
import { presentIndex, presentProblem, type Visit } from './visit';

/** What the visitor wrote in a letter, for the problem being talked about. */
export function wordsIn(visit: Visit, letter: string): Map<string, string> {
  return wordsOf(presentProblem(visit), letter);
}

function wordsOf(problem: Problem | undefined, letter: string): Map<string, string> {
  const found = problem?.letters?.find((one) => one.letter === letter);
  return new Map(found?.filled.map(({ field, words }) => [field, words]));
}

/** The visit with words written in one field of a letter; it belongs to the problem being talked about. */
export function writeIn(visit: Visit, letter: string, field: string, words: string): Visit {
  const present = presentIndex(visit);
  return {
    ...visit,
    problems: visit.problems.map((problem, index) =>
      index === present ? writtenIn(problem, letter, field, words) : problem,
    ),
  };
}

function writtenIn(problem: Problem, letter: string, field: string, words: string): Problem {
  const filled = wordsOf(problem, letter).set(field, words);
  const others = (problem.letters ?? []).filter((one) => one.letter !== letter);
  const written = { letter, filled: [...filled].map(([name, own]) => ({ field: name, words: own })) };
  return { ...problem, letters: [...others, written] };
}
