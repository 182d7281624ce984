import type { Finding, Spot } from '../../flow/finding';
import { K } from '../../flow/keys';
import type { Flow, Question } from '../../flow/types';
import type { Context } from '../context';
import { writtenId, writtenOutcomes } from '../outcomes';
import { fileOf } from '../where';

/** One use of a name, where it is written. */
interface Name {
  readonly id: string;
  readonly spot: Spot;
}

/** A name that stands for two things: answers, codes and translations would point at the wrong one. */
export function doubleIds(context: Context): Finding[] {
  const sets = [...context.pack.flows.values()].flatMap((flow) =>
    flowNames(flow, fileOf(context.read, flow.id)),
  );
  return sets.flatMap((names) => doubles(context, names));
}

function doubles(context: Context, names: readonly Name[]): Finding[] {
  const seen = new Set<string>();
  return names.flatMap(({ id, spot }) => {
    if (!seen.has(id)) return seen.add(id) && [];
    return [context.at(spot, 'dubbele-id', { naam: id })];
  });
}

/** The sets of names within which no name may stand twice: the places of a flow, and the options of each question. */
function flowNames(flow: Flow, file: string): Name[][] {
  const questions = Object.values(flow.questions);
  return [
    placeNames(flow, questions, file),
    ...questions.filter((one) => !one.perMunicipality).map((one) => optionNames(one, file)),
  ];
}

/** Present names first: of a present and a former name alike, the former one is the mistake. */
function placeNames(flow: Flow, questions: readonly Question[], file: string): Name[] {
  const outcomes = [...writtenOutcomes(flow)];
  const present = [
    ...questions.map(({ id }) => ({ id, spot: { file, path: [K.questions, id], atKey: true } })),
    ...outcomes.flatMap(([one, path]) =>
      one.madeFor ? [] : [{ id: one.id, spot: { file, path, atKey: true } }],
    ),
  ];
  const former = [
    ...questions.flatMap((one) => formerNames(one.formerly, file, [K.questions, one.id])),
    ...outcomes.flatMap(([one, path]) => (one.madeFor ? [] : formerNames(one.formerly, file, path))),
  ];
  return [...present, ...madeNames(flow, file), ...former];
}

/** A page made from a template gets a name of its own, which nothing else may have. */
function madeNames(flow: Flow, file: string): Name[] {
  return Object.values(flow.outcomes)
    .filter((one) => one.madeFor)
    .map((one) => ({ id: one.id, spot: { file, path: [K.outcomes, writtenId(one)], atKey: true } }));
}

function optionNames({ id: question, options }: Question, file: string): Name[] {
  const path = [K.questions, question, K.options];
  const present = options.map(({ id }, index) => ({ id, spot: { file, path: [...path, index, K.id] } }));
  return [...present, ...options.flatMap((one, index) => formerNames(one.formerly, file, [...path, index]))];
}

function formerNames(formerly: readonly string[], file: string, path: readonly (string | number)[]): Name[] {
  return formerly.map((id, index) => ({ id, spot: { file, path: [...path, K.formerly, index] } }));
}
