import { describe, expect, test } from 'vitest';
import type { Saved } from '../../src/store/last-words';
import { DAY, Device, HOUR, NOON, optionsOf, visitOf } from './device';

function setUp() {
  const device = new Device();
  const tab = device.tab();
  const topics = async (now = device.now) => (await tab.drafts.list(now)).drafts.map(({ id }) => id);
  return { device, tab, drafts: tab.drafts, topics };
}

describe('a draft', () => {
  test('comes back with the answers as they were given', async () => {
    const { tab, drafts } = setUp();
    await tab.save('a', ['ja', 'nee']);
    expect(await drafts.read('a', NOON)).toMatchObject({ visit: visitOf('ja', 'nee'), flows: 'v1' });
  });

  test('keeps the own words of the visitor', async () => {
    const { tab, drafts } = setUp();
    const visit = {
      problems: [
        {
          start: 'weg/v0',
          answers: [{ question: 'weg/v0', option: 'ja', words: 'een kuil', isAside: true }],
        },
      ],
    };
    await tab.save('a', [], { visit });
    expect((await drafts.read('a', NOON))?.visit).toEqual(visit);
  });

  test('is renewed by the next save and keeps its beginning', async () => {
    const { device, tab, drafts } = setUp();
    await tab.save('a', ['ja']);
    device.now += HOUR;
    await tab.save('a', ['ja', 'nee']);
    expect(await drafts.read('a', device.now)).toMatchObject({
      begun: NOON,
      changed: NOON + HOUR,
      revision: 2,
    });
  });

  test('from a file has the name it had there', async () => {
    const { tab, drafts } = setUp();
    await tab.save('a', ['ja'], { name: 'De kuil' });
    expect(await drafts.read('a', NOON)).toMatchObject({ name: 'De kuil' });
  });

  test('that nobody kept is not there', async () => {
    expect(await setUp().drafts.read('a', NOON)).toBeUndefined();
  });

  test('keeps its name and its keeping when the visit goes on', async () => {
    const { tab, drafts } = setUp();
    await tab.save('a', ['ja']);
    await drafts.rename('a', 'De kuil');
    await drafts.keep('a', true, NOON);
    await tab.save('a', ['ja', 'nee']);
    expect(await drafts.read('a', NOON)).toMatchObject({ name: 'De kuil', isKept: true, revision: 2 });
  });
});

describe('the list', () => {
  test('shows the newest first, without answers', async () => {
    const { device, tab, drafts } = setUp();
    await tab.save('old', ['ja']);
    device.now += HOUR;
    await tab.save('new', ['ja', 'nee']);
    const { drafts: list } = await drafts.list(device.now);
    expect(list.map(({ id, answers }) => `${id} ${answers}`)).toEqual(['new 2', 'old 1']);
    expect(list[0]).not.toHaveProperty('visit');
  });

  test('of a thousand drafts gives the newest, and how many there are', async () => {
    const { device, tab, drafts } = setUp();
    await tab.save('first', ['ja']);
    const [record] = await device.stored('drafts');
    const many = Array.from({ length: 999 }, (_, at) => ({ ...record, id: `d${at}`, changed: NOON + at }));
    await tab.database.change(() => tab.database.drafts.bulkPut(many));
    const { drafts: list, total } = await drafts.list(NOON + 1000, 3);
    expect([list.map(({ id }) => id), total]).toEqual([['d998', 'd997', 'd996'], 1000]);
    expect((await drafts.list(NOON, 2000)).drafts).toHaveLength(1000);
  });

  test('leaves out a record that cannot be read, and counts it', async () => {
    const { device, tab, drafts } = setUp();
    await tab.save('a', ['ja']);
    await device.plant({ id: 'b', keptUntil: NOON + HOUR, changed: NOON, form: 2, text: 'stuk' });
    expect(await drafts.list(NOON)).toMatchObject({ drafts: [{ id: 'a' }], unreadable: 1 });
    expect(await drafts.read('b', NOON)).toBeUndefined();
  });
});

describe('the time of a draft', () => {
  test('is 24 hours after the last change', async () => {
    const { tab, topics, drafts } = setUp();
    await tab.save('a', ['ja']);
    expect(await topics(NOON + DAY - 1)).toEqual(['a']);
    expect(await topics(NOON + DAY)).toEqual([]);
    expect(await drafts.read('a', NOON + DAY)).toBeUndefined();
  });

  test('is 30 days when the visitor asked for it', async () => {
    const { tab, drafts, topics } = setUp();
    await tab.save('a', ['ja']);
    await drafts.keep('a', true, NOON);
    expect(await topics(NOON + 30 * DAY - 1)).toEqual(['a']);
    expect(await topics(NOON + 30 * DAY)).toEqual([]);
  });

  test('is 24 hours again when the visitor takes that back', async () => {
    const { tab, drafts, topics } = setUp();
    await tab.save('a', ['ja']);
    await drafts.keep('a', true, NOON);
    await drafts.keep('a', false, NOON);
    expect(await topics(NOON + DAY)).toEqual([]);
  });

  test('over, it is removed from the device', async () => {
    const { device, tab, drafts } = setUp();
    await tab.save('a', ['ja']);
    expect(await drafts.removeExpired(NOON + DAY)).toEqual({ expired: 1, unreadable: 0 });
    expect(await device.records()).toEqual([]);
  });

  test('does not grow because the clock was put back, however often it is looked at', async () => {
    const { device, tab, drafts, topics } = setUp();
    device.now = NOON + 400 * DAY;
    await tab.save('a', ['ja']);
    await drafts.removeExpired(NOON);
    expect(await topics(NOON + DAY - 1)).toEqual(['a']);
    await drafts.removeExpired(NOON + HOUR);
    expect(await topics(NOON + DAY)).toEqual([]);
  });

  test('is shown as it is by a clock that was put back, before anything was removed', async () => {
    const { device, tab, drafts } = setUp();
    device.now = NOON + 400 * DAY;
    await tab.save('a', ['ja']);
    expect(await drafts.read('a', NOON)).toMatchObject({ keptUntil: NOON + DAY, changed: NOON });
  });

  test('that nobody can tell ends now', async () => {
    const { device, drafts } = setUp();
    await drafts.list(NOON);
    await device.plant({ id: 'a', form: 2 });
    await device.plant({ id: 'b', form: 2, keptUntil: 'ooit' });
    expect(await drafts.removeExpired(NOON)).toEqual({ expired: 0, unreadable: 2 });
    expect(await device.records()).toEqual([]);
  });

  test('of a newer form is left as it is, but ends', async () => {
    const { device, drafts } = setUp();
    await drafts.list(NOON);
    await device.plant({ id: 'a', form: 4, keptUntil: NOON + 400 * DAY, iets: 'nieuws' });
    await drafts.removeExpired(NOON);
    expect(await device.records()).toEqual([
      { id: 'a', form: 4, keptUntil: NOON + 30 * DAY, iets: 'nieuws' },
    ]);
  });
});

describe('a name', () => {
  test.each([
    ['  Mijn   kuil \n', 'Mijn kuil'],
    ['a\u0000b\u202Ec', 'a b c'],
    ['x'.repeat(100), 'x'.repeat(60)],
    ['👩‍🌾 kuil', '👩‍🌾 kuil'],
    [' \t ', undefined],
  ])('typed as %j becomes %j', async (typed, name) => {
    const { tab, drafts } = setUp();
    await tab.save('a', ['ja']);
    await drafts.rename('a', typed);
    expect((await drafts.read('a', NOON))?.name).toBe(name);
  });

  test('for a draft that is gone does nothing', async () => {
    expect(await setUp().drafts.rename('a', 'De kuil')).toBeUndefined();
  });
});

describe('removing', () => {
  test('takes one draft and leaves the others', async () => {
    const { tab, drafts, topics } = setUp();
    await tab.save('a', ['ja']);
    await tab.save('b', ['nee']);
    await drafts.remove(['a']);
    expect(await topics()).toEqual(['b']);
  });

  test('everything leaves no database, and a new one can be made', async () => {
    const { device, tab, drafts } = setUp();
    await tab.save('a', ['ja']);
    await drafts.wipe();
    expect(await device.idb.indexedDB?.databases()).toEqual([]);
    await tab.save('b', ['nee']);
    expect(await device.visits()).toEqual(['nee']);
  });

  test('everything works while another tab has the database open', async () => {
    const { device, tab, drafts } = setUp();
    const other = device.tab();
    await other.save('a', ['ja']);
    await tab.save('b', ['nee']);
    await drafts.wipe();
    expect(await device.idb.indexedDB?.databases()).toEqual([]);
  });

  test('is for good: a tab that goes on with it does not bring it back', async () => {
    const { device, tab, drafts } = setUp();
    const last = (await tab.save('a', ['ja'])) as Saved;
    await device.tab().drafts.remove(['a']);
    expect(await tab.save('a', ['ja', 'nee'], { last })).toBe('gone');
    expect(optionsOf((await drafts.read('a', NOON))?.visit)).toBeUndefined();
  });
});
