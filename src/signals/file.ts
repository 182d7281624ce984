import { type Ledger, merge } from './ledger';
import { type Count, SIGNALS, type SignalKind } from './signal';

const KIND = 'wegwijzer-signals';
const FORM = 1;

/** Units: counts. No counter fills more than this in years. */
const MOST = 200_000;

/**
 * Writes a ledger as a file for merging. It holds the full counts, also the small ones: it is for who reports, and says
 * of itself that it is not for publication.
 */
export function writeLedger(ledger: Ledger): string {
  const counters = [...ledger].map(([id, counts]) => ({ id, months: byMonth(counts) }));
  return `${JSON.stringify({ kind: KIND, form: FORM, notForPublication: true, counters }, null, 1)}\n`;
}

/** Reads such a file. Errors: nothing when it is not one, or any part of it cannot be understood. */
export function readLedger(text: string): Ledger | undefined {
  try {
    const file = JSON.parse(text);
    if (file?.kind !== KIND || file.form !== FORM || !Array.isArray(file.counters)) return undefined;
    const read: (Ledger | undefined)[] = file.counters.map(readCounter);
    if (!read.every((one) => one !== undefined)) return undefined;
    return read.reduce(merge, new Map());
  } catch {
    return undefined;
  }
}

function byMonth(counts: readonly Count[]) {
  const months = [...new Set(counts.map(({ month }) => month))].sort();
  return months.map((month) => ({
    month,
    counts: counts
      .filter((one) => one.month === month)
      .map(({ kind, place, count }) => ({ kind, place, count })),
  }));
}

function readCounter(found: { id?: unknown; months?: unknown } | null): Ledger | undefined {
  if (!isText(found?.id, /^[a-z0-9-]{1,40}$/) || !Array.isArray(found.months)) return undefined;
  const counts = found.months.flatMap((one) =>
    Array.isArray(one?.counts) ? one.counts.map((count: object) => ({ ...count, month: one.month })) : [{}],
  );
  const isSound = counts.length <= MOST && counts.every(isCount);
  // What stands twice in one file is one reading too.
  return isSound ? merge(new Map([[found.id, counts.map(onlyCount)]]), new Map()) : undefined;
}

function onlyCount({ month, kind, place, count }: Count): Count {
  return { month, kind, place, count };
}

function isCount(found: Partial<Record<keyof Count, unknown>>): found is Count {
  const { month, kind, place, count } = found;
  return (
    isText(month, /^\d{4}-(0[1-9]|1[0-2])$/) &&
    SIGNALS.includes(kind as SignalKind) &&
    isText(place, /^[a-z0-9-]+\/[a-z0-9-]+$/) &&
    Number.isSafeInteger(count) &&
    Number(count) > 0
  );
}

function isText(found: unknown, form: RegExp): found is string {
  return typeof found === 'string' && form.test(found);
}
