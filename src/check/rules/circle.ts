import type { Finding } from '../../flow/finding';
import { partsOf } from '../../flow/path';
import { outcomeAt, predecessors } from '../../flow/table';
import type { PlaceRef } from '../../flow/types';
import { brokenFlows } from '../broken';
import type { Context } from '../context';
import type { Link } from '../links';

/** Answers that lead a visitor round in a circle; worse when no answer leads out of it. */
export function circle(context: Context): Finding[] {
  if (context.table.circles.length === 0) return [];
  const ends = endsReachable(context);
  const depths = depthsFrom(context, startOf(context));
  return context.table.circles.flatMap((members) => {
    const inside = new Set(members);
    const answers = context.links.filter(
      (link) => link.kind === 'answer' && inside.has(link.from) && inside.has(link.to),
    );
    const back = answers.reduce<Link | undefined>(
      (best, link) => (best && drop(best) >= drop(link) ? best : link),
      undefined,
    );
    if (!back) return [];
    const isStuck = !members.some((ref) => ends.has(ref));
    const round = [...shortestWay(context, back.to, back.from, inside), back.to];
    return [
      context.at(back.spot, isStuck ? 'doodlopend' : 'kring', { weg: round.join(' → '), wie: back.name }),
    ];
  });

  function drop(link: Link): number {
    return (depths.get(link.from) ?? 0) - (depths.get(link.to) ?? 0);
  }
}

function startOf({ pack }: Context): PlaceRef {
  return pack.flows.get(pack.organisation.start)?.start ?? '';
}

/** Places from which an outcome can be reached, or something we cannot judge because it is broken or unknown. */
function endsReachable({ pack, table, read }: Context): Set<PlaceRef> {
  const before = predecessors(table);
  const broken = brokenFlows(read);
  const isEnd = (ref: PlaceRef) =>
    outcomeAt(pack.flows, ref) || !table.answers.has(ref) || broken.has(partsOf(ref).flow);
  const seen = new Set([...table.answers.keys(), ...before.keys()].filter(isEnd));
  const waiting = [...seen];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    for (const previous of before.get(ref) ?? []) {
      if (!seen.has(previous)) waiting.push(previous);
      seen.add(previous);
    }
  }
  return seen;
}

/** How far each place lies from the start, by the shortest way; what no answer reaches counts from the start of its flow. */
function depthsFrom({ pack, table }: Context, start: PlaceRef): Map<PlaceRef, number> {
  const depths = new Map<PlaceRef, number>();
  for (const root of [start, ...[...pack.flows.values()].map((flow) => flow.start)]) {
    const waiting = depths.has(root) ? [] : [root];
    if (waiting.length > 0) depths.set(root, 0);
    for (const ref of waiting) {
      for (const next of table.answers.get(ref)?.values() ?? []) {
        if (depths.has(next)) continue;
        depths.set(next, (depths.get(ref) ?? 0) + 1);
        waiting.push(next);
      }
    }
  }
  return depths;
}

function shortestWay(
  { table }: Context,
  from: PlaceRef,
  to: PlaceRef,
  inside: ReadonlySet<PlaceRef>,
): PlaceRef[] {
  const cameFrom = new Map<PlaceRef, PlaceRef | undefined>([[from, undefined]]);
  for (const ref of cameFrom.keys()) {
    for (const next of table.answers.get(ref)?.values() ?? []) {
      if (inside.has(next) && !cameFrom.has(next)) cameFrom.set(next, ref);
    }
  }
  const way: PlaceRef[] = [];
  for (let ref: PlaceRef | undefined = to; ref !== undefined; ref = cameFrom.get(ref)) way.unshift(ref);
  return way;
}
