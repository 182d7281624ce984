import type { Answer, Standing } from '../flow/replay';
import type { IsoDate, OptionId, PlaceRef } from '../flow/types';

/** A letter under way: what was filled in, by field. A field that was emptied again holds nothing, and says so. */
export interface LetterDraft {
  readonly letter: string;
  readonly filled: readonly { readonly field: string; readonly words: string }[];
}

/** One problem of a visitor: where it began and every answer given, also those that do not apply now. */
export interface Problem {
  readonly start: PlaceRef;
  readonly answers: readonly Answer[];
  /** Dates of letters given at an outcome, by the term that is counted from them. */
  readonly dates?: Readonly<Record<string, IsoDate>>;
  /** The letters that the visitor began for this problem. */
  readonly letters?: readonly LetterDraft[];
}

/** Gives an answer to a question; an earlier answer to it is replaced, all other answers stay. */
export function giveAnswer(problem: Problem, answer: Answer): Problem {
  const others = problem.answers.filter((one) => one.question !== answer.question);
  return { ...problem, answers: [...others, answer] };
}

/** Gives the date that a term is counted from. */
export function giveDate(problem: Problem, term: string, date: IsoDate): Problem {
  return { ...problem, dates: { ...problem.dates, [term]: date } };
}

/** Steps back to the question before: its answer is remembered, no longer followed. */
export function stepBack(problem: Problem, standing: Standing): Problem {
  const last = standing.path.at(-1);
  return last ? askAgain(problem, last.question, standing) : problem;
}

/** Opens one question again; the answers after it are kept and followed as far as they still apply. */
export function askAgain(problem: Problem, question: PlaceRef, standing: Standing): Problem {
  return mark(problem, standing, (answer) => (answer.question === question ? true : Boolean(answer.isAside)));
}

/**
 * Puts the visitor at a place on the way walked before: for the Back and Forward buttons of a browser.
 * Everything before the place is followed again, the place itself and what comes after is remembered.
 */
export function showPlace(problem: Problem, place: PlaceRef, everything: Standing): Problem {
  const index = everything.path.findIndex((answer) => answer.question === place);
  const upTo = index < 0 ? everything.path.length : index;
  const before = new Set(everything.path.slice(0, upTo).map((answer) => answer.question));
  const aside = new Set(everything.path.slice(upTo).map((answer) => answer.question));
  for (const { question, isAside } of problem.answers) if (isAside) aside.add(question);
  return mark(problem, everything, ({ question }) => !before.has(question) && aside.has(question));
}

/** Does a place lie on a way, the end of it included? */
export function isOn(standing: Standing, place: PlaceRef): boolean {
  return standing.place === place || standing.path.some((answer) => answer.question === place);
}

/** The answers as if none had been stepped back over. */
export function unfolded(problem: Problem): readonly Answer[] {
  return problem.answers.map(({ isAside: _, ...answer }) => answer);
}

/** The option chosen earlier at a question that is asked again. */
export function rememberedAt(standing: Standing): OptionId | undefined {
  return standing.aside.find((answer) => answer.question === standing.place && answer.isAside)?.option;
}

/** Sets for every answer whether it is aside; answers on the path get their present names on the way. */
function mark(problem: Problem, standing: Standing, isAside: (answer: Answer) => boolean): Problem {
  const present = [...standing.path, ...standing.aside];
  return {
    ...problem,
    answers: present.map(({ isAside: before, ...answer }) =>
      isAside({ ...answer, isAside: before }) ? { ...answer, isAside: true } : answer,
    ),
  };
}
