/** One number of a table, as a stream from one line to another: what flows into a line flows out of it. */
export interface Stream {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/**
 * The numbers of a table with its totals as streams that go round: all → row → column → all. Every sum that a reader can make
 * is then one rule: each line lets out what it takes in.
 * Shape: for each row its total and then its cells, then the totals of the columns, and the sum of all last.
 */
export function streamsOf(cells: readonly (readonly number[])[], columns: number): Stream[] {
  const [source, sink] = [0, 1];
  const row = (at: number) => 2 + at;
  const column = (at: number) => 2 + cells.length + at;
  const totals = Array.from({ length: columns }, (_, at) => sum(cells.map((line) => line[at] ?? 0)));
  return [
    ...cells.flatMap((line, at) => [
      { from: source, to: row(at), value: sum(line) },
      ...line.map((value, to) => ({ from: row(at), to: column(to), value })),
    ]),
    ...totals.map((value, at) => ({ from: column(at), to: sink, value })),
    { from: sink, to: source, value: sum(totals) },
  ];
}

/** The ways from line to line that hidden numbers leave open: along those that can grow, against those that can shrink. */
export type Ways = ReadonlyMap<number, readonly { readonly to: number; readonly by: number }[]>;

/** Lays out the ways for the hidden numbers of a table. Readers know that a hidden number is not 0. */
export function waysOf(streams: readonly Stream[], hidden: Iterable<number>): Ways {
  const ways = new Map<number, { to: number; by: number }[]>();
  const add = (line: number, to: number, by: number) => {
    const known = ways.get(line);
    if (known) known.push({ to, by });
    else ways.set(line, [{ to, by }]);
  };
  for (const by of hidden) {
    const { from = 0, to = 0, value = 0 } = streams[by] ?? {};
    add(from, to, by);
    if (value > 1) add(to, from, by);
  }
  return ways;
}

/**
 * Whether a hidden number could be another one while every shown number stays as it is: then nobody can compute it.
 * It can when it lies on a round of hidden numbers that can all move by one.
 */
export function canVary(ways: Ways, { from, to, value }: Stream, at: number): boolean {
  return canReach(ways, at, to, from) || (value > 1 && canReach(ways, at, from, to));
}

function canReach(ways: Ways, without: number, begin: number, end: number): boolean {
  const reached = new Set([begin]);
  // A set that grows while it is walked: each line that is reached is looked from in its turn.
  for (const line of reached) {
    if (line === end) return true;
    for (const { to, by } of ways.get(line) ?? []) if (by !== without) reached.add(to);
  }
  return false;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
