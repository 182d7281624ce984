import type { Routes } from './machine';
import { own } from './own';
import { partsOf, refOf } from './path';
import type { Answer } from './replay';
import { UNSURE } from './types';

/** Every option of a flow with its names, the present one first, in the order of the file. Shape: `<flow>/<question>/<option>`. */
export function optionsIn(routes: Routes): readonly (readonly string[])[] {
  return Object.entries(routes.questions).flatMap(([id, { options }]) =>
    [...options.map((option) => option.id), UNSURE].map((option) =>
      namesOf(routes, { question: refOf(routes.id, id), option }),
    ),
  );
}

/** The names an answer has and has had, the present one first. */
export function namesOf(routes: Routes | undefined, { question, option }: Answer): string[] {
  const { flow, place } = partsOf(question);
  const found = routes && own(routes.questions, place);
  const options = [option, ...(found?.options.find((one) => one.id === option)?.formerly ?? [])];
  const questions = [place, ...(found?.formerly ?? [])];
  return questions.flatMap((one) => options.map((other) => `${refOf(flow, one)}/${other}`));
}
