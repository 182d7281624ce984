import { walkExample } from '../../check/walk';
import { partsOf } from '../../flow/path';
import { type Example, type OptionId, type Pack, type PlaceRef, UNSURE } from '../../flow/types';
import type { LaidAnswer } from './laid';

/** The way that is lit up: what was answered to each question, and where it ended. */
export interface LitPath {
  readonly answers: ReadonlyMap<PlaceRef, OptionId>;
  readonly end?: PlaceRef;
}

export const UNLIT: LitPath = { answers: new Map() };

/** The way of an example through the questions. */
export function litBy(pack: Pack, example: Example): LitPath {
  const { steps, end } = walkExample(pack, example);
  return { answers: new Map(steps.map(({ question, option }) => [question, option])), end };
}

/** The examples that come through a flow, with those of other flows that pass by. */
export function examplesThrough(pack: Pack, flow: string): Example[] {
  const all = [...pack.flows.values()].flatMap(({ examples }) => examples).concat(pack.examples);
  return all.filter((example) => {
    const { steps, end } = walkExample(pack, example);
    return [end, ...steps.map(({ question }) => question)].some((ref) => partsOf(ref).flow === flow);
  });
}

/** Whether one of some answers to a question lies on the way. */
export function isOnWay({ answers }: LitPath, question: PlaceRef, choices: readonly LaidAnswer[]): boolean {
  const given = answers.get(question);
  if (given === undefined) return false;
  return choices.some(({ option, isTowns }) => (isTowns ? given !== UNSURE : option === given));
}
