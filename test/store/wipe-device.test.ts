import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test } from 'vitest';
import { wipeDevice } from '../../src/store/wipe-device';
import { Device } from './device';
import { namesIn, refused, storageWith } from './fake-storage';

const later = () => () => {};
const atOnce = (_: number, call: () => void) => {
  const timer = setTimeout(call, 20);
  return () => clearTimeout(timer);
};

function openNamed(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  return new Promise((done) => {
    const opening = factory.open(name);
    opening.onsuccess = () => done(opening.result);
  });
}

describe('wiping a device', () => {
  test('removes what stands under our names and nothing else', async () => {
    const local = storageWith({ 'wegwijzer.taal': 'en', 'wegwijzer.gedeeld': 'ja', 'ander.taal': 'nl' });
    const session = storageWith({ 'wegwijzer.bezoek': '{}', iets: 'anders' });
    const places = { localStorage: () => local, sessionStorage: () => session, after: later };
    expect(await wipeDevice(false, places)).toEqual([]);
    expect([namesIn(local), namesIn(session)]).toEqual([['ander.taal'], ['iets']]);
  });

  test('leaves the switch of staff where that is asked', async () => {
    const local = storageWith({ 'wegwijzer.taal': 'en', 'wegwijzer.gedeeld': 'ja' });
    await wipeDevice(true, { localStorage: () => local, after: later });
    expect(namesIn(local)).toEqual(['wegwijzer.gedeeld']);
  });

  test('removes the drafts, also those that are open in a tab', async () => {
    const device = new Device();
    await device.tab().save('a', ['ja']);
    const factory = device.idb.indexedDB as IDBFactory;
    (await openNamed(factory, 'iets-anders')).close();
    await wipeDevice(false, { indexedDB: () => factory, after: later });
    expect((await factory.databases()).map(({ name }) => name)).toEqual(['iets-anders']);
  });

  test('removes earlier databases of ours, and without a list of them the present one', async () => {
    const factory = new IDBFactory();
    for (const name of ['wegwijzer', 'wegwijzer-oud']) (await openNamed(factory, name)).close();
    const unlisted = Object.assign(Object.create(factory) as IDBFactory, { databases: undefined });
    await wipeDevice(false, { indexedDB: () => unlisted, after: later });
    expect((await factory.databases()).map(({ name }) => name)).toEqual(['wegwijzer-oud']);
    await wipeDevice(false, { indexedDB: () => factory, after: later });
    expect(await factory.databases()).toEqual([]);
  });

  test('removes our caches only when it is given them', async () => {
    const names = new Set(['wegwijzer-v1', 'andere']);
    const caches = {
      keys: async () => [...names],
      delete: async (name: string) => names.delete(name),
    } as unknown as CacheStorage;
    await wipeDevice(false, { after: later });
    expect(names.size).toBe(2);
    await wipeDevice(false, { caches: () => caches, after: later });
    expect([...names]).toEqual(['andere']);
  });

  test('says which places refused, and empties the others', async () => {
    const session = storageWith({ 'wegwijzer.bezoek': '{}' });
    const places = {
      localStorage: refused,
      sessionStorage: () => session,
      indexedDB: refused,
      caches: refused,
      after: later,
    };
    expect(await wipeDevice(false, places)).toEqual(['localStorage', 'indexedDB', 'caches']);
    expect(namesIn(session)).toEqual([]);
  });

  test('does not wait for a database that hangs or a tab that does not let go', async () => {
    const hanging = { deleteDatabase: () => ({}) } as unknown as IDBFactory;
    expect(await wipeDevice(false, { indexedDB: () => hanging, after: atOnce })).toEqual(['indexedDB']);
    const factory = new IDBFactory();
    await openNamed(factory, 'wegwijzer');
    expect(await wipeDevice(false, { indexedDB: () => factory, after: later })).toEqual(['indexedDB']);
  });
});
