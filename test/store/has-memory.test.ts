import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { DATABASE } from '../../src/store/database-name';
import { hasMemory } from '../../src/store/has-memory';

async function withDatabase(name: string): Promise<IDBFactory> {
  const idb = new IDBFactory();
  await new Promise((done) => {
    idb.open(name).onsuccess = done;
  });
  return idb;
}

describe('a browser', () => {
  it('tells that it holds a database of ours', async () => {
    const idb = await withDatabase(DATABASE);
    expect(await hasMemory(() => idb)).toBe(true);
  });

  it('tells that it holds only those of others', async () => {
    const idb = await withDatabase('van een ander');
    expect(await hasMemory(() => idb)).toBe(false);
  });

  it('may hold one when it cannot tell', async () => {
    expect(await hasMemory(() => ({}) as IDBFactory)).toBe(true);
  });

  it('may hold one when it refuses to be asked', async () => {
    const refuse = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(await hasMemory(refuse)).toBe(true);
  });
});
