import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SEED } from '../flow/random-walk';
import { DAY, Device, NOON, noteOf, optionsOf } from './device';

/** Two tabs that both opened the same draft. */
async function twoTabs() {
  const device = new Device();
  await device.tab().save('a', ['begin']);
  const open = async () => {
    const tab = device.tab();
    return { ...tab.keeper(await tab.drafts.read('a', device.now)), tab };
  };
  return { device, one: await open(), other: await open() };
}

describe('two tabs with the same draft', () => {
  test('each keep their own visit, the later one beside the first', async () => {
    const { device, one, other } = await twoTabs();
    one.keeper.keep(noteOf('een'));
    await one.keeper.flush();
    other.keeper.keep(noteOf('twee'));
    await other.keeper.flush();
    expect(await device.visits()).toEqual(['een', 'twee']);
    expect([one.keeper.hasParted, other.keeper.hasParted]).toEqual([false, true]);
    expect(one.keeper.saved?.id).not.toBe(other.keeper.saved?.id);
  });

  test('go on with their own one', async () => {
    const { device, one, other } = await twoTabs();
    for (const round of ['1', '2', '3']) {
      one.keeper.keep(noteOf('een', round));
      other.keeper.keep(noteOf('twee', round));
      await Promise.all([one.keeper.flush(), other.keeper.flush()]);
    }
    expect(await device.visits()).toEqual(['een 3', 'twee 3']);
  });

  test('that give the same answers stay with one draft', async () => {
    const { device, one, other } = await twoTabs();
    one.keeper.keep(noteOf('een'));
    await one.keeper.flush();
    other.keeper.keep(noteOf('een'));
    await other.keeper.flush();
    expect(await device.visits()).toEqual(['een']);
    expect(other.keeper.hasParted).toBe(false);
  });

  test('that both begin it anew after its time was over part as well', async () => {
    const { device, one, other } = await twoTabs();
    device.now += DAY;
    await device.tab().drafts.begin(device.now);
    for (const { keeper } of [one, other]) {
      keeper.keep(noteOf(keeper === one.keeper ? 'een' : 'twee'));
      await keeper.flush();
    }
    expect(await device.visits()).toEqual(['een', 'twee']);
  });

  test('part as often as it takes', async () => {
    const { device, one, other } = await twoTabs();
    one.keeper.keep(noteOf('een'));
    await one.keeper.flush();
    other.keeper.keep(noteOf('twee'));
    await other.keeper.flush();
    const third = device.tab();
    const { keeper } = third.keeper(await third.drafts.read(other.keeper.id, device.now));
    keeper.keep(noteOf('drie'));
    await keeper.flush();
    other.keeper.keep(noteOf('twee', 'verder'));
    await other.keeper.flush();
    expect(await device.visits()).toEqual(['drie', 'een', 'twee verder']);
  });

  test('of which one gives it a name do not part', async () => {
    const { device, one, other } = await twoTabs();
    await one.tab.drafts.rename('a', 'De kuil');
    other.keeper.keep(noteOf('twee'));
    await other.keeper.flush();
    expect(await device.records()).toMatchObject([{ name: 'De kuil', visit: noteOf('twee').visit }]);
  });
});

describe('the last words of a tab that is gone', () => {
  test('are taken in at the next start', async () => {
    const { device, one } = await twoTabs();
    // Written in one tick; the write that looks first never gets its turn.
    one.tab.drafts.jot({ ...noteOf('net nog'), id: 'a', writer: 'w', spare: 's' }, device.now);
    const tab = device.tab();
    await tab.drafts.begin(device.now);
    expect(await device.visits()).toEqual(['begin', 'net nog']);
    expect(await device.stored('lastWords')).toEqual([]);
  });

  test('go over what the same tab wrote before', async () => {
    const { device, one } = await twoTabs();
    const last = await one.tab.drafts.read('a', NOON);
    const known = { id: 'a', revision: last?.revision ?? 0, keptUntil: NOON + DAY, isKept: false };
    const saving = { ...noteOf('net nog'), id: 'a', writer: 'w', spare: 's' };
    one.tab.drafts.jot({ ...saving, last: { ...known, isBeside: false, life: 0 } }, device.now);
    await device.tab().drafts.begin(device.now);
    expect(await device.visits()).toEqual(['net nog']);
  });

  test('do not bring back what was removed meanwhile', async () => {
    const { device, one } = await twoTabs();
    const last = { id: 'a', revision: 1, keptUntil: NOON + DAY, isKept: false, isBeside: false, life: 0 };
    one.tab.drafts.jot({ ...noteOf('net nog'), id: 'a', writer: 'w', spare: 's', last }, device.now);
    await one.tab.drafts.remove(['a']);
    await device.tab().drafts.begin(device.now);
    expect(await device.visits()).toEqual([]);
  });

  test('do not go back behind what the same tab wrote after them', async () => {
    const { device, one } = await twoTabs();
    const saving = { ...noteOf('net nog'), id: 'b', writer: 'w', spare: 's' };
    one.tab.drafts.jot(saving, device.now);
    await one.tab.drafts.save({ ...saving, ...noteOf('en verder') }, device.now + 1);
    await device.tab().drafts.begin(device.now + 2);
    expect(await device.visits()).toEqual(['begin', 'en verder']);
  });

  test('do not bring back the only thing that was ever kept, once it was removed', async () => {
    const { device, one } = await twoTabs();
    one.tab.drafts.jot({ ...noteOf('net nog'), id: 'b', writer: 'w', spare: 's' }, device.now);
    await one.tab.drafts.remove(['b']);
    await device.tab().drafts.begin(device.now);
    expect(await device.visits()).toEqual(['begin']);
  });

  test('are over after 24 hours, like a draft', async () => {
    const { device, one } = await twoTabs();
    one.tab.drafts.jot({ ...noteOf('net nog'), id: 'b', writer: 'w', spare: 's' }, device.now);
    await device.tab().drafts.begin(NOON + DAY);
    expect(await device.records()).toEqual([]);
    expect(await device.stored('lastWords')).toEqual([]);
  });

  test('that cannot be read go', async () => {
    const { device } = await twoTabs();
    await device.plant({ writer: 'w', draft: 3 }, 'lastWords');
    await device.tab().drafts.begin(NOON);
    expect(await device.stored('lastWords')).toEqual([]);
  });
});

describe('whatever two tabs do, in any order', () => {
  type Doing = { who: 0 | 1; what: 'answer' | 'flush' | 'wait' | 'rename' | 'begin' };
  const doing: fc.Arbitrary<Doing> = fc.record({
    who: fc.constantFrom(0, 1),
    what: fc.constantFrom('answer', 'answer', 'answer', 'flush', 'wait', 'rename', 'begin'),
  });

  test('the last visit of each is kept', { timeout: 60_000 }, async () => {
    const property = fc.asyncProperty(fc.array(doing, { maxLength: 25 }), async (doings) => {
      const { device, one, other } = await twoTabs();
      const tabs = [one, other];
      const last = ['begin', 'begin'];
      for (const [at, { who, what }] of doings.entries()) {
        const { keeper, tab } = tabs[who] ?? one;
        if (what === 'answer') {
          last[who] = `tab-${who} ${at}`;
          keeper.keep(noteOf(`tab-${who}`, String(at)));
        }
        if (what === 'flush') void keeper.flush();
        if (what === 'wait') await new Promise((done) => setImmediate(done));
        if (what === 'rename') await tab.drafts.rename('a', 'De kuil');
        if (what === 'begin') await tab.drafts.begin(device.now);
      }
      await Promise.all(tabs.map(({ keeper }) => keeper.flush()));
      const kept = await device.visits();
      const visits = last.filter((visit, who) => visit !== 'begin' || last[1 - who] === 'begin');
      expect(kept).toEqual(expect.arrayContaining(visits));
      expect(await device.stored('lastWords')).toEqual([]);
      expect(optionsOf((await one.tab.drafts.read('a', NOON))?.visit)).toBeDefined();
      // Never more drafts than there are tabs.
      expect(kept.length).toBeLessThanOrEqual(2);
    });
    await fc.assert(property, { numRuns: 200, seed: SEED });
  });
});
