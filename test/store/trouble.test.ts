import { IDBObjectStore as FakeStore, forceCloseDatabase, IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Connection } from '../../src/store/connection';
import { type Keeping, Reporter } from '../../src/store/trouble';
import { Device, noteOf, random, type Tab } from './device';

afterEach(() => vi.restoreAllMocks());

/** A device whose database answers in its own way. */
function deviceWith(open: IDBFactory['open'] | undefined): Device {
  const indexedDB = open && Object.assign(Object.create(new IDBFactory()) as IDBFactory, { open });
  return new Device({ indexedDB, IDBKeyRange, random });
}

/** A device whose database opens when the test says so. */
function late(): { device: Device; open: () => void } {
  const device = new Device();
  const factory = device.idb.indexedDB as IDBFactory;
  let isOpen = false;
  const waiting: (() => void)[] = [];
  const real = factory.open.bind(factory);
  vi.spyOn(factory, 'open').mockImplementation((...args) => {
    if (isOpen) return real(...args);
    const request = {} as IDBOpenDBRequest;
    waiting.push(() => {
      const opening = real(...args);
      const lend = (name: 'result' | 'transaction') =>
        Object.defineProperty(request, name, { get: () => opening[name] });
      lend('result');
      lend('transaction');
      opening.onupgradeneeded = (event) => request.onupgradeneeded?.(event);
      opening.onsuccess = (event) => request.onsuccess?.(event);
    });
    return request;
  });
  const open = () => {
    isOpen = true;
    for (const go of waiting) go();
  };
  return { device, open };
}

/** Keeps one visit there and tells what was told. */
async function keepOn(device: Device) {
  const parts = device.tab().keeper();
  parts.keeper.keep(noteOf('ja'));
  const flushed = parts.keeper.flush();
  return { ...parts, flushed };
}

function refuse(name: string): void {
  const put = vi.spyOn(FakeStore.prototype, 'put');
  put.mockImplementation(() => {
    throw new DOMException('nee', name);
  });
}

/** What a browser does when its user clears the data of sites. */
function throwAway({ database }: Tab): void {
  const native = (database as unknown as { connection: Connection }).connection.dexie.backendDB();
  native.transaction('drafts', 'readwrite').objectStore('drafts').clear();
  forceCloseDatabase(native as never);
}

describe('a device', () => {
  test('without a database is told once, and the walk goes on', async () => {
    const { keeper, told, flushed } = await keepOn(deviceWith(undefined));
    await flushed;
    keeper.keep(noteOf('ja', 'nee'));
    await keeper.flush();
    expect(told).toEqual(['missing']);
  });

  test.each(['SecurityError', 'InvalidStateError', 'UnknownError'])(
    'that refuses to open with a %s has none',
    async (name) => {
      vi.spyOn(console, 'warn').mockImplementation(() => {});
      const { told, flushed } = await keepOn(
        deviceWith(() => {
          throw new DOMException('nee', name);
        }),
      );
      await flushed;
      expect(told).toEqual(['missing']);
    },
  );

  test('whose database never opens is told to hang after three seconds', async () => {
    const { told, flushed, threeSeconds } = await keepOn(deviceWith(() => ({}) as IDBOpenDBRequest));
    threeSeconds();
    await flushed;
    expect(told).toEqual(['hung']);
  });

  test('whose database never opens can stop: it says that it is not sure', async () => {
    const { keeper, threeSeconds } = await keepOn(deviceWith(() => ({}) as IDBOpenDBRequest));
    const stopped = keeper.stop();
    threeSeconds();
    expect(await stopped).toBe(false);
  });

  test('that opens in the end after all keeps the newest', async () => {
    const { device, open } = late();
    const { keeper, told, flushed, threeSeconds } = await keepOn(device);
    threeSeconds();
    await flushed;
    keeper.keep(noteOf('ja', 'nee'));
    open();
    await keeper.flush();
    expect([told, await device.visits()]).toEqual([['hung', 'ok'], ['ja nee']]);
  });

  test('that opens after the visit was stopped writes nothing', async () => {
    const { device, open } = late();
    const { keeper, told } = await keepOn(device);
    const put = vi.spyOn(FakeStore.prototype, 'put');
    const stopped = keeper.stop();
    open();
    expect([await stopped, told, await device.records()]).toEqual([true, [], []]);
    expect(put).not.toHaveBeenCalled();
  });

  test('with a full disk is told once; with room again it keeps the newest', async () => {
    refuse('QuotaExceededError');
    const device = new Device();
    const { keeper, told, flushed } = await keepOn(device);
    await flushed;
    keeper.keep(noteOf('ja', 'nee'));
    await keeper.flush();
    vi.restoreAllMocks();
    await keeper.flush();
    expect([told, await device.visits()]).toEqual([['full', 'ok'], ['ja nee']]);
  });

  test('on which writing goes wrong otherwise says that it is lost', async () => {
    refuse('DataError');
    const { told, flushed } = await keepOn(new Device());
    await flushed;
    expect(told).toEqual(['lost']);
  });

  test('with an older tab that does not let go is blocked until it does', async () => {
    const device = new Device();
    const factory = device.idb.indexedDB as IDBFactory;
    const old = await new Promise<IDBDatabase>((done) => {
      const opening = factory.open('wegwijzer', 10);
      opening.onupgradeneeded = () => opening.result.createObjectStore('drafts', { keyPath: 'id' });
      opening.onsuccess = () => done(opening.result);
    });
    const { keeper, told, flushed, threeSeconds } = await keepOn(device);
    await new Promise((next) => setTimeout(next, 20));
    threeSeconds();
    await flushed;
    expect(told).toEqual(['blocked']);
    old.close();
    await keeper.flush();
    expect([told, await device.visits()]).toEqual([['blocked', 'ok'], ['ja']]);
  });
});

describe('a database thrown away under our feet', () => {
  test('by the browser is made anew and the visit is written again', async () => {
    const device = new Device();
    const tab = device.tab();
    const { keeper, told } = tab.keeper();
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    throwAway(tab);
    keeper.keep(noteOf('ja', 'nee'));
    await keeper.flush();
    expect([told, await device.visits()]).toEqual([['ok'], ['ja nee']]);
  });

  test('while a write is under way is written again as well', async () => {
    const device = new Device();
    const tab = device.tab();
    const put = FakeStore.prototype.put;
    const spy = vi.spyOn(FakeStore.prototype, 'put').mockImplementationOnce(function (this: never, ...args) {
      const request: IDBRequest = put.apply(this, args);
      throwAway(tab);
      request.transaction?.abort();
      return request;
    });
    const { keeper, told } = tab.keeper();
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    expect([told, spy.mock.calls.length > 1, await device.visits()]).toEqual([['ok'], true, ['ja']]);
  });

  test('by somebody in another tab stays away, and this is told once', async () => {
    const device = new Device();
    const { keeper, told } = device.tab().keeper();
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    await device.tab().drafts.wipe();
    for (const last of ['1', '2']) {
      keeper.keep(noteOf('ja', last));
      await keeper.flush();
    }
    expect(told).toEqual(['ok', 'lost']);
    expect(await device.records()).toEqual([]);
  });

  test('for a newer version of the app is opened again', async () => {
    const device = new Device();
    const { keeper, told } = device.tab().keeper();
    keeper.keep(noteOf('ja'));
    await keeper.flush();
    await new Promise<void>((done) => {
      const opening = (device.idb.indexedDB as IDBFactory).open('wegwijzer', 990);
      opening.onupgradeneeded = () => opening.result.createObjectStore('later');
      opening.onsuccess = () => done(opening.result.close());
    });
    keeper.keep(noteOf('ja', 'nee'));
    await keeper.flush();
    expect([told, await device.visits()]).toEqual([['ok'], ['ja nee']]);
  });
});

describe('what is said', () => {
  const said = (...states: Keeping[]) => {
    const told: Keeping[] = [];
    const reporter = new Reporter((state) => told.push(state));
    for (const state of states) reporter.tell(state);
    return told.join(' ');
  };

  test.each([
    ['ok ok ok', 'ok'],
    ['ok full full ok', 'ok full ok'],
    ['full hung lost', 'full'],
    ['full ok hung ok', 'full ok ok'],
  ])('of %s is %s', (states, told) => {
    expect(said(...(states.split(' ') as Keeping[]))).toBe(told);
  });
});
