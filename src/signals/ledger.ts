import { type Count, keyOf } from './signal';

/** The counts of several counters, each under its own id. A counter that was emptied goes on under a new id. */
export type Ledger = ReadonlyMap<string, readonly Count[]>;

/** The ledger of one counter. */
export function ledgerOf(counter: string, counts: readonly Count[]): Ledger {
  return new Map([[counter, counts]]);
}

/**
 * Puts two ledgers together. A count of one counter only grows: of two readings the larger is the later one, so that the
 * order does not matter, and what comes in twice counts once.
 */
export function merge(one: Ledger, other: Ledger): Ledger {
  const counters = [...new Set([...one.keys(), ...other.keys()])].sort();
  return new Map(counters.map((id) => [id, later(one.get(id) ?? [], other.get(id) ?? [])]));
}

/** The counts of all counters together. */
export function totalsOf(ledger: Ledger): readonly Count[] {
  return gathered([...ledger.values()].flat(), (a, b) => a + b);
}

function later(one: readonly Count[], other: readonly Count[]): readonly Count[] {
  return gathered([...one, ...other], Math.max);
}

/** One count for each key, in the order of the keys. */
function gathered(counts: readonly Count[], join: (a: number, b: number) => number): readonly Count[] {
  const found = new Map<string, Count>();
  for (const count of counts) {
    const before = found.get(keyOf(count));
    found.set(keyOf(count), before ? { ...count, count: join(before.count, count.count) } : count);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
}
