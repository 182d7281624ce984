import { expect, test } from 'vitest';
import { draftIdFrom } from '../../src/store/draft';
import { openMemory, ownIdb } from '../../src/store/memory';
import { Device, NOON, noteOf } from './device';

test('a memory keeps a visit and lists it', async () => {
  const { idb, newId } = new Device();
  const { drafts, keeper } = openMemory({ idb, newId, now: () => NOON, after: () => () => {} });
  const one = keeper(() => {});
  one.keep(noteOf('ja'));
  await one.flush();
  expect((await drafts.list(NOON)).drafts).toMatchObject([{ topic: 'Kapotte weg', problems: 1, answers: 1 }]);
});

test('a place without storage has none of its own', () => {
  expect(ownIdb().indexedDB).toBeUndefined();
});

test('an id is made of chance, two signs for each byte', () => {
  expect(draftIdFrom(Uint8Array.of(0, 10, 255))).toBe('000aff');
});
