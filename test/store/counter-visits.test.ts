import { describe, expect, test } from 'vitest';
import { COUNTER_KEEP_MS, CounterVisits } from '../../src/store/counter-visits';
import { Device, NOON, visitOf } from './device';

const kept = (id: string, changed = NOON) => ({ id, label: `Bezoeker ${id}`, visit: visitOf('ja'), changed });

describe('open visits of the counter', () => {
  test('come back after a crash, with their label', async () => {
    const { idb } = new Device();
    await new CounterVisits(idb).put(kept('1'));
    expect(await new CounterVisits(idb).open(NOON)).toEqual([kept('1')]);
  });

  test('are no drafts: nobody finds them on the start page', async () => {
    const device = new Device();
    await new CounterVisits(device.idb).put(kept('1'));
    expect(await device.records()).toEqual([]);
  });

  test('stand in the database without a readable word', async () => {
    const device = new Device();
    const visits = new CounterVisits(device.idb);
    await visits.put(kept('1'));
    const rows = await device.stored('counterVisits');
    expect(rows.map((row) => Object.keys(row).sort())).toEqual([['changed', 'id', 'pad', 'text']]);
  });

  test('go when they end, and the others stay', async () => {
    const { idb } = new Device();
    const visits = new CounterVisits(idb);
    for (const id of ['1', '2', '3']) await visits.put(kept(id));
    await visits.remove('2');
    expect((await visits.open(NOON)).map(({ id }) => id)).toEqual(['1', '3']);
    await visits.clear();
    expect(await visits.open(NOON)).toEqual([]);
  });

  test('of before the counter closed are gone for good, and so is what nobody can read', async () => {
    const device = new Device();
    const visits = new CounterVisits(device.idb);
    await visits.put(kept('1'));
    await visits.put(kept('2', NOON + COUNTER_KEEP_MS));
    await device.plant({ id: '3', changed: NOON, pad: 'x' }, 'counterVisits');
    expect((await visits.open(NOON + COUNTER_KEEP_MS)).map(({ id }) => id)).toEqual(['2']);
    expect((await device.stored('counterVisits')).length).toBe(1);
  });
});
