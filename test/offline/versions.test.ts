import { beforeEach, describe, expect, it } from 'vitest';
import { Versions } from '../../src/offline/versions';
import { MemoryCaches } from './setup/memory-caches';

let caches: MemoryCaches;
const of = (version: string, base = '/hulp/') =>
  new Versions({ base, version }, caches as unknown as CacheStorage);
const keep = async (name: string, address: string, text = 'x') =>
  (await caches.open(name)).put(address, new Response(text));

beforeEach(async () => {
  caches = new MemoryCaches();
  await keep('wegwijzer /hulp/ een', '/hulp/assets/a.js', 'van een');
});

describe('a version that comes in', () => {
  it('takes over what did not change', async () => {
    await of('twee').inherit(['/hulp/assets/a.js', '/hulp/assets/b.js']);
    const cache = await caches.open('wegwijzer /hulp/ twee');
    expect(await (await cache.match('/hulp/assets/a.js'))?.text()).toBe('van een');
    expect([...cache.kept]).toHaveLength(1);
  });

  it('keeps what it has itself', async () => {
    await keep('wegwijzer /hulp/ twee', '/hulp/assets/a.js', 'van twee');
    await of('twee').inherit(['/hulp/assets/a.js']);
    const cache = await caches.open('wegwijzer /hulp/ twee');
    expect(await (await cache.match('/hulp/assets/a.js'))?.text()).toBe('van twee');
  });
});

describe('the caches of a version before', () => {
  beforeEach(async () => {
    await keep('wegwijzer /hulp/ twee', '/hulp/');
    await of('twee').noteOld(['oude pagina']);
  });

  it('stay while a page made by it is open', async () => {
    await of('twee').tidy(['oude pagina', 'nieuwe pagina']);
    expect(await caches.keys()).toContain('wegwijzer /hulp/ een');
  });

  it('go once no such page is open, with the note of them', async () => {
    await of('twee').tidy(['nieuwe pagina']);
    expect(await caches.keys()).toEqual(['wegwijzer /hulp/ twee', 'wegwijzer /hulp/ los']);
    expect((await caches.open('wegwijzer /hulp/ los')).kept.size).toBe(0);
  });

  it('do not take along one that came in later', async () => {
    await keep('wegwijzer /hulp/ drie', '/hulp/');
    await of('twee').tidy([]);
    expect(await caches.keys()).toContain('wegwijzer /hulp/ drie');
  });
});

describe('caches of somebody else', () => {
  it('stay: another site on the host, another program', async () => {
    await keep('wegwijzer / een', '/');
    await keep('van een ander', '/');
    await of('twee').noteOld([]);
    await of('twee').tidy([]);
    expect(await caches.keys()).toEqual(['wegwijzer / een', 'van een ander', 'wegwijzer /hulp/ los']);
  });

  it('are no reason to note anything on a device that is new here', async () => {
    caches = new MemoryCaches();
    await of('twee').noteOld(['pagina']);
    await of('twee').tidy([]);
    expect(await caches.keys()).toEqual([]);
  });
});
