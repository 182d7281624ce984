import { describe, expect, it, vi } from 'vitest';
import { routeStatically, routesFor } from '../../src/offline/static-routes';
import type { LongEvent } from '../../src/offline/worker-scope';

const edition = {
  base: '/hulp/',
  version: 'een',
  pages: ['', 'over/'],
  flows: ['start'],
  later: [],
  files: [
    { url: '/hulp/', revision: '1' },
    { url: '/hulp/over/', revision: '2' },
    { url: '/hulp/assets/main-x.js', revision: null },
    { url: '/hulp/data/abc/site.json', revision: null },
    { url: '/hulp/data/abc/start.json', revision: null },
  ],
};

const patterns = routesFor(edition).flatMap(({ condition }) => condition.or ?? []);

describe('what a browser answers without the worker', () => {
  it('is the front page, and what is named after its content', () => {
    expect(patterns.map(({ urlPattern }) => urlPattern?.pathname)).toEqual([
      '/hulp/',
      '/hulp/data/abc/*',
      '/hulp/assets/main-x.js',
    ]);
  });

  it('is nothing with a question mark, and nothing that is sent', () => {
    expect(patterns.filter(({ urlPattern }) => urlPattern?.search !== '')).toEqual([]);
    expect(patterns.filter(({ requestMethod }) => requestMethod !== 'get')).toEqual([]);
  });

  it('comes from the cache of this very version', () => {
    expect(routesFor(edition).map(({ source }) => source.cacheName)).toEqual(['wegwijzer /hulp/ een']);
  });

  it('is nothing in a browser that knows no such rules, or other ones', async () => {
    await routeStatically({} as LongEvent, edition);
    const addRoutes = vi.fn().mockRejectedValue(new TypeError('other rules'));
    await routeStatically({ addRoutes } as unknown as LongEvent, edition);
    expect(addRoutes).toHaveBeenCalledTimes(1);
  });
});
