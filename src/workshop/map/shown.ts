import { refOf } from '../../flow/path';
import { answersOf } from '../../flow/table';
import type { Flow, PlaceId, PlaceRef } from '../../flow/types';

/** More than this nobody can read at once, and laying it out takes longer than anybody waits. Units: questions. */
export const MOST = 40;

/** How far the neighbourhood of a question reaches. Units: answers. */
const STEPS_ON = 2;

/** How many of the questions that lead straight to it. */
const MOST_BEFORE = 6;

/** Which questions of a flow are drawn: all, or those around a place when that was asked for or all would be too many. */
export function shownQuestions(flow: Flow, place: PlaceId | undefined, isNear: boolean): Set<PlaceRef> {
  const links = linksWithin(flow);
  if (!isNear && links.size <= MOST) return new Set(links.keys());
  const before = (ref: PlaceRef) =>
    [...links]
      .filter(([, to]) => to.has(ref))
      .map(([from]) => from)
      .slice(0, MOST_BEFORE);
  const here = place === undefined ? flow.start : refOf(flow.id, place);
  const around = links.has(here) ? [here] : before(here);
  const from = around.length > 0 ? around : [flow.start].filter((ref) => links.has(ref));
  const after = onward(links, from, isNear ? STEPS_ON : Number.POSITIVE_INFINITY);
  return new Set([...after, ...from.flatMap(before)]);
}

function linksWithin(flow: Flow): Map<PlaceRef, ReadonlySet<PlaceRef>> {
  const links = Object.values(flow.questions).map((question): [PlaceRef, Set<PlaceRef>] => [
    refOf(flow.id, question.id),
    new Set(answersOf(question).values()),
  ]);
  return new Map(links);
}

/** The questions that follow, the nearest first, until there are enough. */
function onward(
  links: ReadonlyMap<PlaceRef, ReadonlySet<PlaceRef>>,
  from: readonly PlaceRef[],
  steps: number,
): Set<PlaceRef> {
  const seen = new Set(from);
  let edge: readonly PlaceRef[] = from;
  for (let step = 0; step < steps && edge.length > 0 && seen.size < MOST; step++) {
    const next = new Set(edge.flatMap((ref) => [...(links.get(ref) ?? [])]));
    edge = [...next].filter((ref) => links.has(ref) && !seen.has(ref)).slice(0, MOST - seen.size);
    for (const ref of edge) seen.add(ref);
  }
  return seen;
}
