import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/store/draft';
import { migrate, readDraft, recordOf } from '../../src/store/record';
import { SEED } from '../flow/random-walk';
import { DAY, Device, HOUR, NOON, random, visitOf } from './device';

const first = { id: 'a', visit: visitOf('ja', 'nee'), saved: NOON };
const third: Draft = {
  id: 'a',
  visit: visitOf('ja', 'nee'),
  flows: 'v1',
  topic: 'Kapotte weg',
  begun: NOON,
  changed: NOON,
  keptUntil: NOON + DAY,
  isKept: false,
  revision: 4,
  form: 3,
};
const problem = { start: 'weg/v0', answers: [] };
const STORY = `محمد 🙂 <b>hard</b>\n\n\u0000${'x'.repeat(5000)}`;
const letters = [{ letter: 'klacht', filled: [{ field: 'wat', words: STORY }] }];
const lettered: Draft = { ...third, visit: { problems: [{ ...problem, letters }] } };
/** As the second form stood in a database. */
const second = { ...third, form: 2 };

/** A device on which an earlier version stored its drafts. */
async function earlier(version: number, records: readonly object[]): Promise<Device> {
  const device = new Device();
  await new Promise<void>((done) => {
    const opening = (device.idb.indexedDB as IDBFactory).open('wegwijzer', version * 10);
    opening.onupgradeneeded = () => {
      const drafts = opening.result.createObjectStore('drafts', { keyPath: 'id' });
      if (version > 1) for (const name of ['keptUntil', 'changed']) drafts.createIndex(name, name);
      if (version > 1) opening.result.createObjectStore('lastWords', { keyPath: 'writer' });
      for (const record of records) drafts.put(record);
    };
    opening.onsuccess = () => done(opening.result.close());
  });
  return device;
}

describe('a draft of an earlier version', () => {
  test('of form 1 in database 1 is there after the upgrade, for 24 hours from when it was saved', async () => {
    const device = await earlier(1, [first]);
    const { drafts } = device.tab();
    expect(await drafts.read('a', NOON + HOUR)).toMatchObject({ visit: first.visit, begun: NOON, form: 3 });
    expect((await drafts.list(NOON + DAY - 1)).drafts).toHaveLength(1);
    expect((await drafts.list(NOON + DAY)).drafts).toHaveLength(0);
  });

  test('of form 1 is written back in the present form', async () => {
    const device = await earlier(1, [first]);
    await device.tab().drafts.begin(NOON);
    expect(await device.records()).toEqual([
      { ...third, flows: '', topic: '', revision: 1, visit: first.visit },
    ]);
  });

  test('of form 2 in database 2 is there with all it had', async () => {
    const device = await earlier(2, [recordOf(second as never, random)]);
    expect(await device.tab().drafts.read('a', NOON)).toEqual(third);
  });

  test('of form 3 is there with the letters in it, word for word', async () => {
    const device = await earlier(2, [recordOf(lettered, random)]);
    expect(await device.tab().drafts.read('a', NOON)).toEqual(lettered);
  });

  test('of form 1 that an older tab left in database 2 is found at the next start', async () => {
    const device = await earlier(2, [first]);
    const { drafts } = device.tab();
    await drafts.begin(NOON);
    expect((await drafts.list(NOON)).drafts).toMatchObject([{ id: 'a', answers: 2 }]);
  });

  test.each([1, 2])(
    'that is damaged does not stop the upgrade from database %i, and goes',
    async (version) => {
      const broken = { ...recordOf(third, random), id: 'd', text: Uint8Array.of(1, 2, 3) };
      const damaged = [{ id: 'b' }, { id: 'c', visit: 7, saved: 'x' }, broken];
      const device = await earlier(version, [first, ...damaged]);
      const { drafts } = device.tab();
      expect(await drafts.begin(NOON)).toEqual({ expired: 0, unreadable: 2 });
      expect(await drafts.list(NOON)).toMatchObject({ drafts: [{ id: 'a' }], unreadable: 1 });
      expect(await drafts.removeExpired(NOON + DAY)).toMatchObject({ expired: 2 });
    },
  );

  test('a thousand of them are all brought along', async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ ...first, id: `d${at}` }));
    const device = await earlier(1, many);
    expect((await device.tab().drafts.list(NOON, 2000)).drafts).toHaveLength(1000);
  });
});

describe('reading a record', () => {
  test.each([third, lettered, { ...third, name: 'De kuil', writer: 'w' }])(
    'in the present form gives it as it was',
    (draft) => {
      expect(migrate(recordOf(draft, random))).toEqual(draft);
    },
  );

  test('leaves behind what no draft has', () => {
    expect(readDraft({ ...third, extra: 1 })).toEqual(third);
  });

  test.each([
    { form: 4 },
    { revision: -1 },
    { changed: Number.NaN },
    { name: 7 },
    { visit: { problems: [] } },
    { visit: { problems: [{ ...problem, letters: [{ letter: 'klacht' }] }] } },
    { visit: { problems: [{ ...problem, letters: [{ letter: 'klacht', filled: [{ field: 'wat' }] }] }] } },
    { visit: { problems: [{ start: 'weg/v0', answers: [{ question: 'weg/v0' }] }] } },
  ])('of which a part is no part of a draft gives nothing: %j', (part) => {
    expect(migrate(recordOf({ ...third, ...part } as Draft, random))).toBeUndefined();
  });

  test.each([undefined, null, 7, 'draft', [], {}, third, { ...first, saved: undefined }])(
    'that is none gives nothing: %j',
    (record) => {
      expect(migrate(record)).toBeUndefined();
    },
  );

  test('never fails, whatever stands there', () => {
    const half = fc.record(
      {
        id: fc.anything(),
        visit: fc.anything(),
        saved: fc.anything(),
        form: fc.constantFrom(1, 2, 3, 4),
        pad: fc.uint8Array({ maxLength: 2 }),
        text: fc.uint8Array({ maxLength: 2 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), half), (record) => {
        const draft = migrate(record);
        expect(draft === undefined || draft.form === 3).toBe(true);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
