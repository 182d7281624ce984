import type { Answer } from '../flow/replay';
import type { LetterDraft, Problem } from '../journey/problem';
import type { Visit } from '../journey/visit';
import { fields, flag, list, named, type Reader, text, whole } from './shape';

/** How much a visit may hold and what its names look like. */
export interface VisitLimits {
  readonly place: Reader<string>;
  readonly option: Reader<string>;
  readonly words: Reader<string>;
  readonly problems: number;
  readonly answers: number;
  /** A whole story in a field of a letter. */
  readonly story: Reader<string>;
  readonly letters: number;
  readonly fields: number;
}

/** What this device wrote itself: any names and any length. */
export const OWN_LIMITS: VisitLimits = {
  place: text(),
  option: text(),
  words: text(),
  problems: Number.POSITIVE_INFINITY,
  answers: Number.POSITIVE_INFINITY,
  story: text(),
  letters: Number.POSITIVE_INFINITY,
  fields: Number.POSITIVE_INFINITY,
};

/** Makes the reader of a visit: at least one problem, each with a start and named answers. */
export function visitReader(limits: VisitLimits): Reader<Visit> {
  const answer = fields<Answer>(
    { question: limits.place, option: limits.option, isAside: flag, words: limits.words },
    ['isAside', 'words'],
  );
  const filled = fields<LetterDraft['filled'][number]>({ field: limits.option, words: limits.story });
  const letter = fields<LetterDraft>({ letter: limits.option, filled: list(filled, 0, limits.fields) });
  const problem = fields<Problem>(
    {
      start: limits.place,
      answers: list(answer, 0, limits.answers),
      dates: named(limits.option, limits.words, limits.answers),
      letters: list(letter, 0, limits.letters),
    },
    ['dates', 'letters'],
  );
  return fields<Visit>({ problems: list(problem, 1, limits.problems), present: whole }, ['present']);
}
