import { afterEach, describe, expect, it, vi } from 'vitest';
import { freshFirst } from '../../src/offline/fresh-first';
import { MemoryCache } from './setup/memory-caches';

const request = new Request('http://localhost/instellingen.json');
const PATIENCE_MS = 20;

async function answer(network: () => Promise<Response>, kept?: string) {
  const cache = new MemoryCache();
  if (kept !== undefined) await cache.put(request, new Response(kept));
  vi.stubGlobal('fetch', network);
  const response = await freshFirst(request, cache as unknown as Cache, PATIENCE_MS);
  const now = await cache.match(request);
  return { status: response.status, text: await response.text(), kept: await now?.text() };
}

afterEach(() => vi.unstubAllGlobals());

describe('a file that should be fresh', () => {
  it('comes from the network, and is kept', async () => {
    const reply = await answer(async () => new Response('nieuw'), 'oud');
    expect(reply).toEqual({ status: 200, text: 'nieuw', kept: 'nieuw' });
  });

  it('comes as it was last time when the network fails', async () => {
    const reply = await answer(() => Promise.reject(new TypeError('weg')), 'oud');
    expect(reply).toEqual({ status: 200, text: 'oud', kept: 'oud' });
  });

  it('comes as it was last time when the network takes too long', async () => {
    const reply = await answer(() => new Promise(() => {}), 'oud');
    expect(reply).toEqual({ status: 200, text: 'oud', kept: 'oud' });
  });

  it('comes as it was last time when the server is broken', async () => {
    const reply = await answer(async () => new Response('stuk', { status: 503 }), 'oud');
    expect(reply).toEqual({ status: 200, text: 'oud', kept: 'oud' });
  });

  it('is gone when the host took it away', async () => {
    const reply = await answer(async () => new Response('weg', { status: 404 }), 'oud');
    expect(reply).toEqual({ status: 404, text: 'weg', kept: undefined });
  });

  it('is waited for when there was no last time', async () => {
    const late = () => new Promise<Response>((done) => setTimeout(() => done(new Response('laat')), 60));
    expect(await answer(late)).toEqual({ status: 200, text: 'laat', kept: 'laat' });
  });

  it('comes even when the device has no room to keep it', async () => {
    vi.spyOn(MemoryCache.prototype, 'put').mockRejectedValueOnce(new DOMException('', 'QuotaExceededError'));
    expect(await answer(async () => new Response('nieuw'))).toMatchObject({ text: 'nieuw' });
  });
});
