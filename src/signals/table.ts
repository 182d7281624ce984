import type { PlaceRef } from '../flow/types';
import type { Count, SignalKind } from './signal';

/** The full counts of one kind: a row for each place, a column for each month. */
export interface FullTable {
  readonly places: readonly PlaceRef[];
  readonly months: readonly string[];
  /** By place, then by month. */
  readonly cells: readonly (readonly number[])[];
}

/** Lays the counts of one kind out as a table; its months are those of all kinds, so that tables can be laid side by side. */
export function tableOf(counts: readonly Count[], kind: SignalKind): FullTable {
  const months = [...new Set(counts.map(({ month }) => month))].sort();
  const ours = counts.filter((one) => one.kind === kind);
  const places = [...new Set(ours.map(({ place }) => place))].sort();
  const cells = places.map((place) =>
    months.map((month) =>
      ours
        .filter((one) => one.place === place && one.month === month)
        .reduce((sum, { count }) => sum + count, 0),
    ),
  );
  return { places, months, cells };
}
