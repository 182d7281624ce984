import { componentsOf } from './components';
import { own } from './own';
import { partsOf, refOf } from './path';
import type { Flow, FlowId, OptionId, Outcome, PlaceRef, Question } from './types';
import { UNSURE } from './types';

/** The whole graph as plain data: every place, and where each answer leads. Questions about *all* paths are asked of this. */
export interface Table {
  /** Where each answer of a question leads; an outcome has no answers. */
  readonly answers: ReadonlyMap<PlaceRef, ReadonlyMap<OptionId, PlaceRef>>;
  /** All places in an order in which every place stands before those it leads to; places on a circle are left out. */
  readonly order: readonly PlaceRef[];
  /** The places that lead back to themselves, those that lie on one circle or on circles that touch together. */
  readonly circles: readonly (readonly PlaceRef[])[];
}

/** The question at a place, if that is what stands there. */
export function questionAt(flows: ReadonlyMap<FlowId, Flow>, ref: PlaceRef): Question | undefined {
  const { flow, place } = partsOf(ref);
  return own(flows.get(flow)?.questions ?? {}, place);
}

/** The outcome at a place, if that is what stands there. */
export function outcomeAt(flows: ReadonlyMap<FlowId, Flow>, ref: PlaceRef): Outcome | undefined {
  const { flow, place } = partsOf(ref);
  return own(flows.get(flow)?.outcomes ?? {}, place);
}

/** Builds the table of a set of flows. References that lead nowhere stay in it as answers. */
export function tableOf(flows: ReadonlyMap<FlowId, Flow>): Table {
  const answers = new Map<PlaceRef, Map<OptionId, PlaceRef>>();
  for (const flow of flows.values()) {
    for (const question of Object.values(flow.questions))
      answers.set(refOf(flow.id, question.id), answersOf(question));
    for (const id of Object.keys(flow.outcomes)) answers.set(refOf(flow.id, id), new Map());
  }
  return { answers, ...sort(answers) };
}

/** Every answer of a question, "weet ik niet" last. */
export function answersOf(question: Question): Map<OptionId, PlaceRef> {
  const answers = new Map(question.options.map((option) => [option.id, option.goTo]));
  return answers.set(UNSURE, question.unsure.goTo);
}

/** The places that can be reached from some places, those included. */
export function reachable(table: Table, from: Iterable<PlaceRef>): Set<PlaceRef> {
  const seen = new Set<PlaceRef>();
  const waiting = [...from];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    if (seen.has(ref) || !table.answers.has(ref)) continue;
    seen.add(ref);
    waiting.push(...(table.answers.get(ref)?.values() ?? []));
  }
  return seen;
}

/** How many questions are left at each place, at most, that place included. Units: questions; an outcome has 0. */
export function longestFrom(table: Table): Map<PlaceRef, number> {
  const longest = new Map<PlaceRef, number>();
  for (const ref of [...table.order].reverse()) {
    const next = [...(table.answers.get(ref)?.values() ?? [])];
    longest.set(ref, next.length === 0 ? 0 : 1 + Math.max(...next.map((one) => longest.get(one) ?? 0)));
  }
  return longest;
}

/** How many questions were asked before each place, fewest and most, over all paths from a start. */
export function askedBefore(table: Table, start: PlaceRef): Map<PlaceRef, { fewest: number; most: number }> {
  const asked = new Map([[start, { fewest: 0, most: 0 }]]);
  for (const ref of table.order) {
    const here = asked.get(ref);
    if (!here) continue;
    for (const next of table.answers.get(ref)?.values() ?? []) {
      const there = asked.get(next);
      asked.set(next, {
        fewest: Math.min(there?.fewest ?? Number.POSITIVE_INFINITY, here.fewest + 1),
        most: Math.max(there?.most ?? 0, here.most + 1),
      });
    }
  }
  return asked;
}

/** The places that lead straight to each place. */
export function predecessors(table: Table): Map<PlaceRef, Set<PlaceRef>> {
  const before = new Map<PlaceRef, Set<PlaceRef>>();
  for (const [ref, answers] of table.answers) {
    for (const next of answers.values()) before.set(next, (before.get(next) ?? new Set()).add(ref));
  }
  return before;
}

/** The order of the places, and the groups of places that lead back to each other. */
function sort(answers: Table['answers']): Pick<Table, 'order' | 'circles'> {
  const known = (ref: PlaceRef) =>
    [...(answers.get(ref)?.values() ?? [])].filter((next) => answers.has(next)).reverse();
  const groups = componentsOf([...answers.keys()].reverse(), known);
  const isCircle = (group: PlaceRef[]) => group.length > 1 || known(group[0] ?? '').includes(group[0] ?? '');
  return { order: groups.filter((group) => !isCircle(group)).flat(), circles: groups.filter(isCircle) };
}
