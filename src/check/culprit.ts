import { predecessors, type Table } from '../flow/table';
import type { Tried } from './tried';
import type { Step } from './walk';

/** Finds the answer that led an example astray. */
export type CulpritFinder = (tried: Tried) => Step | undefined;

/** Finding it takes a search; with this many stray examples the last answer will do. */
const MOST_SEARCHES = 100;

/** Prepares the search for the first answer after which the wanted end could no longer be reached. */
export function culpritFinder(table: Table): CulpritFinder {
  const before = predecessors(table);
  let searches = 0;
  return ({ example, walk }) => {
    if (searches++ >= MOST_SEARCHES) return walk.steps.at(-1);
    const leading = new Set([example.endsAt]);
    for (const ref of leading) for (const previous of before.get(ref) ?? []) leading.add(previous);
    return walk.steps.find((step) => !leading.has(step.to)) ?? walk.steps.at(-1);
  };
}
