import type { PlaceRef } from '../flow/types';
import { canVary, type Stream, streamsOf, waysOf } from './circulation';
import type { FullTable } from './table';

/** A number below this may point to a person, and is never shown. Nobody is behind a 0. */
export const LEAST = 5;

/** A number that may be shown, or `hidden`. */
export type Shown = number | 'hidden';

/** A table as anybody may see it: screen, chart and CSV are made from this and from nothing else. */
export interface PublishedTable {
  readonly months: readonly string[];
  readonly rows: readonly {
    readonly place: PlaceRef;
    readonly cells: readonly Shown[];
    readonly total: Shown;
  }[];
  readonly totals: readonly Shown[];
  readonly total: Shown;
}

/**
 * Hides small numbers, and as many others as it takes that no hidden one can be computed from what is shown.
 * Rows of which the total is shown come first, largest first; the order of the others says nothing.
 */
export function publish({ places, months, cells }: FullTable): PublishedTable {
  const streams = streamsOf(cells, months.length);
  const hidden = hiddenIn(streams);
  const shown = (at: number): Shown => (hidden.has(at) ? 'hidden' : (streams[at]?.value ?? 0));
  const width = months.length + 1;
  const rows = places.map((place, row) => ({
    place,
    cells: months.map((_, column) => shown(row * width + 1 + column)),
    total: shown(row * width),
  }));
  const below = places.length * width;
  return {
    months,
    rows: rows.toSorted((a, b) => weight(b.total) - weight(a.total) || (a.place < b.place ? -1 : 1)),
    totals: months.map((_, column) => shown(below + column)),
    total: shown(below + months.length),
  };
}

/** Which numbers stay hidden: the small ones first, then others beside each that could still be computed. */
function hiddenIn(streams: readonly Stream[]): ReadonlySet<number> {
  const small = streams.flatMap(({ value }, at) => (value > 0 && value < LEAST ? [at] : []));
  const hidden = new Set(small);
  for (let open = openIn(streams, hidden); open.length > 0; open = openIn(streams, hidden)) {
    const lines = new Set(open.flatMap(({ from, to }) => [from, to]));
    const beside = [...lines].flatMap((line) => smallest(streams, hidden, line) ?? []);
    // Rare: all beside it is hidden already, and what gives it away stands further on.
    for (const at of beside.length > 0 ? beside : [smallest(streams, hidden)])
      if (at !== undefined) hidden.add(at);
  }
  return hidden;
}

/** The hidden numbers that could be computed. */
function openIn(streams: readonly Stream[], hidden: ReadonlySet<number>): Stream[] {
  const ways = waysOf(streams, hidden);
  return streams.filter((stream, at) => hidden.has(at) && !canVary(ways, stream, at));
}

/** The smallest number that is shown: in a line, or anywhere. */
function smallest(
  streams: readonly Stream[],
  hidden: ReadonlySet<number>,
  line?: number,
): number | undefined {
  let found: number | undefined;
  for (const [at, { from, to, value }] of streams.entries()) {
    const isHere = line === undefined || from === line || to === line;
    if (!isHere || value === 0 || hidden.has(at)) continue;
    if (found === undefined || value < (streams[found]?.value ?? 0)) found = at;
  }
  return found;
}

function weight(total: Shown): number {
  return total === 'hidden' ? -1 : total;
}
