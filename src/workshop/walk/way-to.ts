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

/** A way through questions, and the outcome it ends at. */
export interface Way {
  readonly answers: readonly Answer[];
  readonly endsAt: PlaceRef;
}

/** The shortest way that gives an answer, on to the outcome that is nearest after it; nothing when there is none. */
export function wayPast(flows: ReadonlyMap<FlowId, Flow>, from: PlaceRef, answer: Answer): Way | undefined {
  const before = wayTo(flows, from, answer.question);
  const question = questionAt(flows, answer.question);
  const next = question && new Map(answersOf(question)).get(answer.option);
  const after = next === undefined ? undefined : wayOut(flows, next);
  return before && after && { answers: [...before, answer, ...after.answers], endsAt: after.endsAt };
}

function wayOut(flows: ReadonlyMap<FlowId, Flow>, from: PlaceRef): Way | undefined {
  const seen = new Set([from]);
  const waiting: Way[] = [{ answers: [], endsAt: from }];
  for (let way = waiting.shift(); way; way = waiting.shift()) {
    const question = questionAt(flows, way.endsAt);
    if (!question) return isOutcome(flows, way.endsAt) ? way : undefined;
    for (const [option, next] of answersOf(question)) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push({ answers: [...way.answers, { question: way.endsAt, option }], endsAt: next });
    }
  }
  return undefined;
}

function isOutcome(flows: ReadonlyMap<FlowId, Flow>, ref: PlaceRef): boolean {
  const { flow, place } = partsOf(ref);
  return flows.get(flow)?.outcomes[place] !== undefined;
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
