import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/handover/delivery';
import { Database } from '../../src/store/database';
import { Outbox } from '../../src/store/outbox';
import { LEASE_MS } from '../../src/store/parcel';
import { DAY, Device, NOON, noteOf } from './device';

const LATER: Verdict = { kind: 'later', mayHaveArrived: true };
const BUSY: Verdict = { kind: 'later', mayHaveArrived: false, afterMs: 5000 };

/** An outbox with one message, and the device it is on. */
async function filled() {
  const device = new Device();
  const box = new Outbox(new Database(device.idb));
  await box.add('k1', 'Water in huis', 'd1', NOON);
  return { device, box, again: () => new Outbox(new Database(device.idb)) };
}

/** Takes the message that must be there. */
async function claimed(box: Outbox, now = NOON) {
  const parcel = await box.claim(now);
  if (!parcel) throw new Error('nothing to claim');
  return parcel;
}

describe('a message that waits', () => {
  test('survives the page, and is taken by one tab at a time', async () => {
    const { again } = await filled();
    expect(await claimed(again())).toMatchObject({ key: 'k1', body: 'Water in huis', tries: 1 });
    expect(await again().claim(NOON + LEASE_MS - 1)).toBeUndefined();
    expect(await claimed(again(), NOON + LEASE_MS)).toMatchObject({ key: 'k1', tries: 2 });
  });

  test('is gone once it was taken, and never comes back', async () => {
    const { box } = await filled();
    await box.settle(await claimed(box), { kind: 'accepted' }, NOON, 0);
    expect(await box.list()).toEqual([]);
    expect(await box.claim(NOON + DAY)).toBeUndefined();
  });

  test('waits after a try that failed, and comes at once when hurried', async () => {
    const { box } = await filled();
    await box.settle(await claimed(box), LATER, NOON, 60_000);
    expect(await box.claim(NOON + 59_999)).toBeUndefined();
    await box.hurry(NOON + 1);
    expect(await box.claim(NOON + 1)).toBeDefined();
  });

  test('gives the other side the peace it asked for, also when hurried', async () => {
    const { box } = await filled();
    await box.settle(await claimed(box), BUSY, NOON, 60_000);
    await box.hurry(NOON + 1);
    expect(await box.claim(NOON + 4_999)).toBeUndefined();
    expect(await box.claim(NOON + 5_000)).toBeDefined();
  });

  test('that is refused stays to be seen, and is tried no more', async () => {
    const { box } = await filled();
    await box.settle(await claimed(box), { kind: 'refused' }, NOON, 0);
    await box.hurry(NOON + DAY);
    expect(await box.claim(NOON + DAY)).toBeUndefined();
    expect(await box.list()).toMatchObject([{ key: 'k1', isRefused: true }]);
  });

  test('is not held up by a clock that was far ahead', async () => {
    const { box } = await filled();
    await box.settle(await claimed(box, NOON + 300 * DAY), LATER, NOON + 300 * DAY, 60_000);
    expect(await box.claim(NOON)).toBeDefined();
  });

  test('stands on the disk in no readable word, and ends after thirty days', async () => {
    const { device, box } = await filled();
    expect(JSON.stringify(await device.stored('outbox' as never))).not.toContain('Water');
    await device.tab().drafts.begin(NOON + 30 * DAY);
    expect(await box.list()).toEqual([]);
  });

  test('goes with a wipe', async () => {
    const { device, again } = await filled();
    const { drafts } = device.tab();
    await drafts.begin(NOON);
    await drafts.wipe();
    expect(await again().list()).toEqual([]);
  });
});

describe('a message that is taken back', () => {
  test('before any try, or after one that was not looked at, never went', async () => {
    const { box } = await filled();
    await box.settle(await claimed(box), BUSY, NOON, 0);
    expect(await box.withdraw('k1')).toBe('withdrawn');
    expect(await box.claim(NOON + DAY)).toBeUndefined();
  });

  test('after a try without an answer may have arrived', async () => {
    const { box } = await filled();
    await box.settle(await claimed(box), LATER, NOON, 0);
    expect(await box.withdraw('k1')).toBe('maybe-sent');
  });

  test('while a try is under way is not put back by how that ends', async () => {
    const { box } = await filled();
    const parcel = await claimed(box);
    expect(await box.withdraw('k1')).toBe('maybe-sent');
    await box.settle(parcel, LATER, NOON, 0);
    expect(await box.list()).toEqual([]);
    expect(await box.withdraw('k1')).toBe('gone');
  });
});

test('a visit that must leave storage takes its own messages along, and no others', async () => {
  const { box } = await filled();
  await box.add('k2', 'Iets anders', 'd2', NOON);
  expect(await box.takeOut('d1')).toMatchObject([{ key: 'k1', body: 'Water in huis' }]);
  expect(await box.list()).toMatchObject([{ key: 'k2' }]);
});

test('drafts of before there was an outbox stay what they were', async () => {
  const device = new Device();
  const { keeper } = device.tab().keeper();
  keeper.keep(noteOf('ja'));
  await keeper.flush();
  await new Outbox(new Database(device.idb)).add('k1', 'x', undefined, NOON);
  expect(await device.visits()).toEqual(['ja']);
});
