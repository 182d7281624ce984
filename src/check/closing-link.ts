import { componentsOf } from '../flow/components';
import { partsOf } from '../flow/path';
import type { PlaceRef } from '../flow/types';
import type { Context } from './context';
import type { Link } from './links';

/** How much a line looks like the one that closes a circle: it leads back towards the start, or up in its file. */
export type Suspicion = (link: Link) => number;

/** More lines than this in one circle are not each tried: the most suspicious one will do. */
const MOST_TRIED = 50;

/** Of the answers in a circle the one to mend: without it there is no circle, and it looks the most like going back. */
export function closingLink(answers: readonly Link[], suspicion: Suspicion): Link | undefined {
  const ranked = [...answers].sort((a, b) => suspicion(b) - suspicion(a));
  return ranked.slice(0, MOST_TRIED).find((link) => isCutBy(answers, link)) ?? ranked[0];
}

/** Without this line, no place leads back to itself. */
function isCutBy(answers: readonly Link[], cut: Link): boolean {
  const next = new Map<PlaceRef, PlaceRef[]>();
  for (const link of answers)
    if (link !== cut) next.set(link.from, [...(next.get(link.from) ?? []), link.to]);
  const groups = componentsOf(next.keys(), (ref) => next.get(ref) ?? []);
  return groups.every((group) => group.length === 1 && !next.get(group[0] ?? '')?.includes(group[0] ?? ''));
}

/** Prepares the suspicion of lines, by how far each place lies from the start and where it stands in its file. */
export function suspicionOf(context: Context): Suspicion {
  const depths = depthsFrom(context);
  const rows = new Map<PlaceRef, number>();
  for (const ref of context.table.answers.keys()) rows.set(ref, rows.size);
  return ({ from, to }) => {
    const back = (depths.get(from) ?? 0) - (depths.get(to) ?? 0);
    const isUp = partsOf(from).flow === partsOf(to).flow && (rows.get(to) ?? 0) <= (rows.get(from) ?? 0);
    return back + (isUp ? 1.5 : 0);
  };
}

/** How far each place lies from the start, by the shortest way; what no answer reaches counts from the start of its flow. */
function depthsFrom({ pack, table }: Context): Map<PlaceRef, number> {
  const depths = new Map<PlaceRef, number>();
  const start = pack.flows.get(pack.organisation.start)?.start ?? '';
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
