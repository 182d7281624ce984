import type { Finding } from '../../flow/finding';
import { partsOf } from '../../flow/path';
import { outcomeAt, predecessors } from '../../flow/table';
import type { PlaceRef } from '../../flow/types';
import { brokenFlows } from '../broken';
import { closingLink, suspicionOf } from '../closing-link';
import type { Context } from '../context';

/** Answers that lead a visitor round in a circle; worse when no answer leads out of it. */
export function circle(context: Context): Finding[] {
  if (context.table.circles.length === 0) return [];
  const ends = endsReachable(context);
  const suspicion = suspicionOf(context);
  return context.table.circles.flatMap((members) => {
    const inside = new Set(members);
    const answers = context.links.filter(
      (link) => link.kind === 'answer' && inside.has(link.from) && inside.has(link.to),
    );
    const back = closingLink(answers, suspicion);
    if (!back) return [];
    const isStuck = !members.some((ref) => ends.has(ref));
    const round = [...shortestWay(context, back.to, back.from, inside), back.to];
    return [
      context.at(back.spot, isStuck ? 'doodlopend' : 'kring', { weg: round.join(' → '), wie: back.name }),
    ];
  });
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
