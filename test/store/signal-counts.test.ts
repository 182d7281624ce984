import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { type Count, keyOf, SIGNALS } from '../../src/signals/signal';
import { note, type Tally } from '../../src/signals/tally';
import type { Idb } from '../../src/store/connection';
import { SignalCounts } from '../../src/store/signal-counts';
import { dice } from '../counter/at-counter';
import { Device, random } from './device';

const idb = (): Idb => ({ indexedDB: new IDBFactory(), IDBKeyRange, random });
const VISITS = 10_000;

/** What a visit brings, at random: up to four things, at one of thirty places. */
function anyTally(roll: (sides: number) => number): Tally {
  let tally: Tally = [];
  for (let left = roll(5); left > 0; left--)
    tally = note(tally, { kind: SIGNALS[roll(SIGNALS.length)] ?? 'stuck', place: `weg/v${roll(30)}` });
  return tally;
}

describe('the counts of a counter', () => {
  test('are the exact sums of ten thousand visits', { timeout: 120_000 }, async () => {
    const counts = new SignalCounts(idb());
    const sums = new Map<string, number>();
    const roll = dice(20_261_103);
    for (let visit = 0; visit < VISITS; visit++) {
      const month = `2026-${10 + roll(3)}`;
      const tally = anyTally(roll);
      for (const signal of tally)
        sums.set(keyOf({ ...signal, month }), (sums.get(keyOf({ ...signal, month })) ?? 0) + 1);
      await counts.add(month, tally);
    }
    const stored = await counts.all();
    expect(new Map(stored.map((one) => [keyOf(one), one.count]))).toEqual(sums);
  });

  test('of two visits that end at once are both there', async () => {
    const counts = new SignalCounts(idb());
    const one: Tally = [{ kind: 'stuck', place: 'weg/gat' }];
    await Promise.all([counts.add('2026-11', one), counts.add('2026-11', one)]);
    expect((await counts.all())[0]?.count).toBe(2);
  });

  test('hold a month, a thing, a place and a number, and nothing that points to a visit', async () => {
    const counts = new SignalCounts(idb());
    await counts.add('2026-11', [
      { kind: 'stuck', place: 'weg/gat' },
      { kind: 'outcome', place: 'weg/bel' },
    ]);
    const rows: readonly Count[] = await counts.all();
    expect(rows.map((row) => Object.keys(row).sort())).toEqual(
      rows.map(() => ['count', 'kind', 'month', 'place']),
    );
  });

  test('come out the same whichever visit came first', async () => {
    const visits: Tally[] = [[{ kind: 'stuck', place: 'weg/a' }], [{ kind: 'unsure', place: 'weg/b' }]];
    const [forth, back] = [new SignalCounts(idb()), new SignalCounts(idb())];
    for (const tally of visits) await forth.add('2026-11', tally);
    for (const tally of visits.toReversed()) await back.add('2026-11', tally);
    expect(await forth.all()).toEqual(await back.all());
  });

  test('go by a delete of their own', async () => {
    const device = new Device();
    await device.tab().save('a', ['ja']);
    const counts = new SignalCounts(device.idb);
    await counts.add('2026-11', [{ kind: 'stuck', place: 'weg/gat' }]);
    await counts.clear();
    expect(await counts.all()).toEqual([]);
    expect(await device.visits()).toEqual(['ja']);
  });

  test('find room in a database of before, and leave its drafts alone', async () => {
    const device = new Device();
    const before = new Dexie('wegwijzer', device.idb as never);
    before.version(2).stores({ drafts: 'id, keptUntil, changed', lastWords: 'writer' });
    await before.table('drafts').put({ id: 'oud', keptUntil: 1, changed: 1, anders: true });
    before.close();
    const counts = new SignalCounts(device.idb);
    await counts.add('2026-11', [{ kind: 'stuck', place: 'weg/gat' }]);
    expect((await device.stored('drafts')).length).toBe(1);
    expect((await counts.all()).length).toBe(1);
  });
});
