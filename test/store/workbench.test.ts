import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { wipeDevice } from '../../src/store/wipe-device';
import { Workbench } from '../../src/store/workbench';

const work = (id: string, changed: number) => ({ id, changed, value: { files: [['a.yaml', id]] } });

describe('the workbench', () => {
  it('gives back what was kept, the newest first', async () => {
    const factory = new IDBFactory();
    const bench = new Workbench(() => factory);
    await bench.keep(work('a', 1));
    await bench.keep(work('b', 2));
    await bench.keep(work('a', 3));
    expect(await bench.list()).toEqual([work('a', 3), work('b', 2)]);
  });

  it('is there for the next page', async () => {
    const factory = new IDBFactory();
    await new Workbench(() => factory).keepBase('a', new Uint8Array([1, 2]));
    expect(await new Workbench(() => factory).base('a')).toEqual(new Uint8Array([1, 2]));
  });

  it('forgets work with the files that it was made from', async () => {
    const factory = new IDBFactory();
    const bench = new Workbench(() => factory);
    await bench.keep(work('a', 1));
    await bench.keepBase('a', 'x');
    await bench.forget('a');
    expect([await bench.list(), await bench.base('a')]).toEqual([[], undefined]);
  });

  it('says so where nothing can be kept', async () => {
    await expect(new Workbench(() => undefined).list()).rejects.toThrow();
  });

  it('goes when this device is wiped, though it is open here', async () => {
    const factory = new IDBFactory();
    const bench = new Workbench(() => factory);
    await bench.keep(work('a', 1));
    const after = (ms: number, call: () => void) => {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    };
    expect(await wipeDevice(false, { indexedDB: () => factory, after })).toEqual([]);
    expect(await bench.list()).toEqual([]);
  });
});
