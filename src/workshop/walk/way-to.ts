import { partsOf } from '../../flow/path';
import type { Answer } from '../../flow/replay';
import { answersOf, questionAt } from '../../flow/table';
import type { Flow, FlowId, PlaceRef } from '../../flow/types';

/** The shortest way from one place to another, as answers; nothing when there is none. */
export function wayTo(
  flows: ReadonlyMap<FlowId, Flow>,
  from: PlaceRef,
  to: PlaceRef,
): readonly Answer[] | undefined {
  const cameBy = new Map<PlaceRef, Answer | undefined>([[from, undefined]]);
  const waiting = [from];
  for (let ref = waiting.shift(); ref !== undefined && !cameBy.has(to); ref = waiting.shift()) {
    const question = questionAt(flows, ref);
    for (const [option, next] of question ? answersOf(question) : []) {
      if (cameBy.has(next)) continue;
      cameBy.set(next, { question: ref, option });
      waiting.push(next);
    }
  }
  return cameBy.has(to) ? answersBack(cameBy, to) : undefined;
}

function answersBack(cameBy: ReadonlyMap<PlaceRef, Answer | undefined>, to: PlaceRef): Answer[] {
  const way: Answer[] = [];
  for (let answer = cameBy.get(to); answer; answer = cameBy.get(answer.question)) way.unshift(answer);
  return way;
}

/** Where somebody begins who wants to see a place: at the start of its flow where that leads there, and else at the place itself. */
export function beginFor(
  flows: ReadonlyMap<FlowId, Flow>,
  to: PlaceRef,
): { readonly start: PlaceRef; readonly answers: readonly Answer[] } {
  const start = flows.get(partsOf(to).flow)?.start ?? to;
  const answers = wayTo(flows, start, to);
  return answers ? { start, answers } : { start: to, answers: [] };
}
