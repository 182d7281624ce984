import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/signals/csv';
import { LEAST, type PublishedTable, publish, type Shown } from '../../src/signals/publish';
import { SEED } from '../flow/random-walk';

const places = (cells: readonly unknown[]) => cells.map((_, at) => `weg/v${String(at).padStart(2, '0')}`);
const months = (cells: readonly (readonly unknown[])[]) => (cells[0] ?? []).map((_, at) => `2026-0${at + 1}`);
const published = (cells: number[][]) => publish({ places: places(cells), months: months(cells), cells });
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** A table with its totals, as one list of numbers: each row and its total, the totals below, the sum of all. */
function flat({ rows, totals, total }: PublishedTable): Shown[] {
  const inOrder = rows.toSorted((a, b) => (a.place < b.place ? -1 : 1));
  return [...inOrder.flatMap((row) => [...row.cells, row.total]), ...totals, total];
}

/** The same of plain numbers. */
function flatNumbers(cells: readonly (readonly number[])[]): number[] {
  const columns = months(cells as number[][]).map((_, at) => sum(cells.map((row) => row[at] ?? 0)));
  return [...cells.flatMap((row) => [...row, sum(row)]), ...columns, sum(columns)];
}

/** Every table of whole numbers that fits what is shown: what a patient reader could find. */
function* fitting(shown: readonly Shown[], rows: number, columns: number, most: number): Generator<number[]> {
  const cells = Array.from({ length: rows }, () => Array<number>(columns).fill(0));
  function* fill(at: number): Generator<number[]> {
    if (at === rows * columns) {
      const found = flatNumbers(cells);
      if (found.every((one, index) => (shown[index] === 'hidden' ? one > 0 : shown[index] === one)))
        yield found;
      return;
    }
    const [row, column] = [Math.floor(at / columns), at % columns];
    const known = shown[row * (columns + 1) + column];
    const [from, to] = typeof known === 'number' ? [known, known] : [1, most];
    for (let value = from; value <= to; value++) {
      (cells[row] as number[])[column] = value;
      yield* fill(at + 1);
    }
  }
  yield* fill(0);
}

const small = fc
  .constantFrom([1, 2], [1, 3], [1, 4], [2, 1], [2, 2], [3, 1], [4, 1])
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(7), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const large = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 12 }))
  .chain(([rows, columns]) =>
    fc.array(
      fc.array(fc.oneof(fc.constant(0), fc.nat(6), fc.nat(60)), { minLength: columns, maxLength: columns }),
      { minLength: rows, maxLength: rows },
    ),
  );

describe('a table that is shown', () => {
  it('shows no number from 1 to 4, in cells nor in totals', () => {
    fc.assert(
      fc.property(large, (cells) => {
        const numbers = flat(published(cells)).filter((one) => one !== 'hidden');
        expect(numbers.filter((one) => one > 0 && one < LEAST)).toEqual([]);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('tells only the truth: what is shown is the full number', () => {
    fc.assert(
      fc.property(large, (cells) => {
        const full = flatNumbers(cells);
        expect(flat(published(cells)).map((one, at) => (one === 'hidden' ? full[at] : one))).toEqual(full);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('lets no hidden number be computed, by whoever tries every table that fits', () => {
    fc.assert(
      fc.property(small, (cells) => {
        const shown = flat(published(cells));
        const found = [...fitting(shown, cells.length, months(cells).length, 8)];
        const values = shown.map((_, at) => new Set(found.map((one) => one[at])));
        expect(shown.filter((one, at) => one === 'hidden' && (values[at]?.size ?? 0) < 2)).toEqual([]);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('hides the one number that would give a small one away', () => {
    const { rows } = published([
      [3, 20],
      [40, 50],
    ]);
    expect(flat(published([[3, 20, 30]])).filter((one) => one === 'hidden').length).toBeGreaterThan(1);
    expect(rows.flatMap(({ cells }) => cells)).toEqual(['hidden', 'hidden', 'hidden', 'hidden']);
  });

  it('hides nothing when nothing is small', () => {
    expect(flat(published([[5, 0, 12]]))).toEqual([5, 0, 12, 17, 5, 0, 12, 17]);
  });

  it('gives the order of hidden rows no meaning', () => {
    const { rows } = published([[2], [40], [4], [1], [90]]);
    const hidden = rows.filter(({ total }) => total === 'hidden').map(({ place }) => place);
    expect(hidden).toEqual([...hidden].sort());
    expect(rows[0]?.total).not.toBe('hidden');
  });

  it('is written for a spreadsheet with the same numbers hidden', () => {
    fc.assert(
      fc.property(large, (cells) => {
        const table = published(cells);
        const words = { place: 'plek', total: 'totaal', hidden: 'x', titleOf: (ref: string) => ref };
        const lines = csvOf(table, words).trim().split('\r\n').slice(1);
        const numbers = lines.flatMap((line) => line.split(';').slice(1));
        const expected = [
          ...table.rows.flatMap((row) => [...row.cells, row.total]),
          ...table.totals,
          table.total,
        ];
        expect(numbers).toEqual(expected.map((one) => (one === 'hidden' ? 'x' : String(one))));
      }),
      { seed: SEED, numRuns: 100 },
    );
  });

  it('is written so that no text in it is run or torn', () => {
    const words = { place: 'plek', total: 'totaal', hidden: '-', titleOf: () => '=1+1;"ja"' };
    expect(csvOf(published([[9]]), words)).toContain(`"'=1+1;""ja""";9;9`);
  });
});
