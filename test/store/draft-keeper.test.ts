import { IDBTransaction as FakeTransaction } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import type { Drafts } from '../../src/store/drafts';
import type { Saved } from '../../src/store/last-words';
import type { Saving } from '../../src/store/saving';
import { DAY, Device, HOUR, NOON, noteOf, optionsOf } from './device';

function setUp() {
  const device = new Device();
  const tab = device.tab();
  return { device, tab, ...tab.keeper() };
}

/** Drafts that answer when the test says so. */
function slowDrafts() {
  const waiting: { saving: Saving; done: (saved: Saved) => void }[] = [];
  const drafts = {
    life: 0,
    isBlocked: false,
    save: (saving: Saving) => new Promise<Saved>((done) => waiting.push({ saving, done })),
    jot: vi.fn(() => true),
    unjot: vi.fn(() => true),
    keep: async () => undefined,
    remove: vi.fn(async () => {}),
    removeAtOnce: vi.fn(() => true),
  };
  const answer = async () => {
    const { saving, done } = waiting.shift() ?? {};
    if (saving) {
      done?.({
        id: saving.id,
        revision: 1,
        keptUntil: NOON + DAY,
        isKept: false,
        isBeside: false,
        life: 0,
      });
    }
    await new Promise((next) => setImmediate(next));
    return optionsOf(saving?.visit);
  };
  const device = new Device();
  return { waiting, drafts, answer, ...device.tab().keeper(undefined, drafts as unknown as Drafts) };
}

describe('a keeper', () => {
  test('writes a visit as it changes', async () => {
    const { device, keeper, told } = setUp();
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    keeper.keep(noteOf('ja', 'nee'));
    await keeper.flush();
    expect(await device.visits()).toEqual(['ja nee']);
    expect(told).toEqual(['ok']);
  });

  test('writes one at a time, and only the newest of those that wait', async () => {
    const { keeper, waiting, answer } = slowDrafts();
    for (const options of ['1', '2', '3', '4']) keeper.keep(noteOf(options));
    expect(waiting).toHaveLength(1);
    expect([await answer(), await answer(), waiting.length]).toEqual(['1', '4', 0]);
  });

  test('begins in the tick in which it is asked', () => {
    const { keeper, waiting } = slowDrafts();
    keeper.keep(noteOf('ja'));
    expect(waiting).toHaveLength(1);
  });

  test('goes on with a draft that was opened', async () => {
    const { device, tab } = setUp();
    await tab.save('a', ['ja']);
    const { keeper } = device.tab().keeper(await tab.drafts.read('a', NOON));
    keeper.keep(noteOf('ja', 'nee'));
    await keeper.flush();
    expect(await device.records()).toMatchObject([{ id: 'a', revision: 2 }]);
  });

  test('tells until when it keeps', async () => {
    const { keeper } = setUp();
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    expect(keeper.saved?.keptUntil).toBe(NOON + DAY);
    expect(await keeper.keepLong(true)).toBe(NOON + 30 * DAY);
    expect(keeper.saved).toMatchObject({ isKept: true, keptUntil: NOON + 30 * DAY });
  });

  test('keeps for as long as was asked when the visit goes on later', async () => {
    const { device, keeper } = setUp();
    keeper.keep(noteOf('ja'));
    await keeper.keepLong(true);
    device.now += HOUR;
    keeper.keep(noteOf('ja', 'nee'));
    await keeper.flush();
    expect(keeper.saved?.keptUntil).toBe(NOON + HOUR + 30 * DAY);
  });

  test('that waited longer than a draft may be kept begins it anew', async () => {
    const { device, tab, keeper } = setUp();
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    device.now += DAY;
    await device.tab().drafts.begin(device.now);
    keeper.keep(noteOf('ja', 'nee'));
    await keeper.flush();
    expect((await tab.drafts.list(device.now)).drafts).toHaveLength(1);
  });
});

describe('when the page may go', () => {
  test('what is not on disk yet is written down in the same tick', async () => {
    const { device, tab, keeper } = setUp();
    await tab.database.open();
    keeper.keep(noteOf('ja'));
    const jot = vi.spyOn(tab.drafts, 'jot');
    void keeper.flush();
    expect(jot).toHaveReturnedWith(true);
    // The page is gone: its connection closes, and another one starts.
    tab.database.close();
    await device.tab().drafts.begin(NOON);
    expect(await device.visits()).toEqual(['ja']);
  });

  test('it is written down once, however many signs there are that the page goes', () => {
    const { keeper, drafts } = slowDrafts();
    keeper.keep(noteOf('ja'));
    void keeper.flush();
    void keeper.flush();
    expect(drafts.jot).toHaveBeenCalledTimes(1);
  });

  test('the browser is told in that tick that nothing more follows', async () => {
    const { tab, keeper } = setUp();
    await tab.database.open();
    const commit = vi.spyOn(FakeTransaction.prototype, 'commit');
    keeper.keep(noteOf('ja'));
    void keeper.flush();
    expect(commit).toHaveBeenCalledTimes(1);
    commit.mockRestore();
  });

  test('a change under way gives way and begins again', async () => {
    const { tab } = setUp();
    let times = 0;
    const change = tab.database.change(async () => {
      if (++times === 1) tab.drafts.jot({ ...noteOf('ja'), id: 'a', writer: 'w', spare: 's' }, NOON);
      await tab.database.drafts.put({ id: `b${times}` });
    });
    await change;
    expect(times).toBe(2);
    expect(await tab.database.drafts.toCollection().primaryKeys()).toEqual(['b2']);
  });

  test('nothing is jotted down that was written already', async () => {
    const { keeper, drafts, answer } = slowDrafts();
    keeper.keep(noteOf('ja'));
    await answer();
    await keeper.flush();
    expect(drafts.jot).not.toHaveBeenCalled();
  });

  test('and it stays after all, nothing is left of what was jotted down', async () => {
    const { device, keeper } = setUp();
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    keeper.keep(noteOf('ja', 'nee'));
    await keeper.flush();
    expect(await device.stored('lastWords')).toEqual([]);
    expect(await device.visits()).toEqual(['ja nee']);
  });
});

describe('on entering a sensitive route', () => {
  test('the visit leaves the device', async () => {
    const { device, keeper } = setUp();
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    expect(await keeper.stop()).toBe(true);
    expect(await device.records()).toEqual([]);
  });

  test('it leaves in the same tick, so also when the page goes', async () => {
    const { device, tab, keeper } = setUp();
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    void keeper.stop();
    tab.database.close();
    expect(await device.records()).toEqual([]);
  });

  test('nothing is written any more', async () => {
    const { device, keeper } = setUp();
    keeper.keep(noteOf('ja'));
    await keeper.stop();
    keeper.keep(noteOf('ja', 'geheim'));
    await keeper.flush();
    expect(await device.records()).toEqual([]);
    expect(await keeper.keepLong(true)).toBeUndefined();
  });

  test.each([0, 1, 2, 3, 4, 6, 8])('a write that is %i steps under way does not bring it back', async (n) => {
    const { device, tab, keeper } = setUp();
    await tab.database.open();
    keeper.keep(noteOf('ja'));
    for (let step = 0; step < n; step++) await new Promise((next) => setImmediate(next));
    void keeper.flush();
    await keeper.stop();
    expect([await device.records(), await device.stored('lastWords')]).toEqual([[], []]);
  });

  test('a draft of another visit stays', async () => {
    const { device, tab, keeper } = setUp();
    await tab.save('other', ['anders']);
    keeper.keep(noteOf('ja'));
    await keeper.stop();
    expect(await device.visits()).toEqual(['anders']);
  });

  test('a visit of which nothing was kept makes no database', async () => {
    const { device, keeper } = setUp();
    await keeper.stop();
    expect(await device.idb.indexedDB?.databases()).toEqual([]);
  });

  test('a visit that came to stand beside that of another tab leaves, the other stays', async () => {
    const { device, tab } = setUp();
    await tab.save('a', ['begin']);
    const { keeper } = device.tab().keeper(await tab.drafts.read('a', NOON));
    await tab.save('a', ['ander']);
    keeper.keep(noteOf('deze'));
    await keeper.flush();
    await keeper.stop();
    expect(await device.visits()).toEqual(['ander']);
  });
});
