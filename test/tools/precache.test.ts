import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { precacheOf } from '../../src/tools/precache';
import { filesIn } from '../../src/tools/write-site';

/** What a device may have to keep. Units: bytes. */
const MOST = 600_000;

const PAGES = ['', 'over/', 'onderwerpen/', 'versie/', '404.html', 'kader/'];

describe.each(['site', 'secondSite'] as const)('what a device keeps of the %s', async (which) => {
  const { dir, base } = inject(which);
  const precache = await precacheOf(dir, base, PAGES, ['werkplaats/', 'balie/']);
  const fileAt = (url: string) => {
    const path = url.slice(base.length);
    return join(dir, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  };

  test('is all there', () => {
    expect(precache.files.filter(({ url }) => !existsSync(fileAt(url)))).toEqual([]);
    expect(precache.files.filter(({ url }) => !url.startsWith(base))).toEqual([]);
  });

  test('is every script, every style and the data of every flow, once', async () => {
    const built = (await filesIn(dir)).filter((file) => /^(assets|data)\/.*\.(js|css|json)$/.test(file));
    const all = [...precache.files, ...precache.later.flatMap(({ files }) => files)];
    const urls = all.map(({ url }) => url);
    expect(urls).toEqual([...new Set(urls)]);
    expect(built.filter((file) => !urls.includes(base + file))).toEqual([]);
    expect(urls.filter((url) => /\.(br|gz|map)$/.test(url))).toEqual([]);
  });

  test('is told apart from other versions by its bytes, unless its name does that', () => {
    const unnamed = precache.files.filter(({ revision }) => revision !== null);
    const wrong = unnamed.filter(({ url, integrity }) => {
      const hash = createHash('sha256')
        .update(readFileSync(fileAt(url)))
        .digest('base64');
      return integrity !== `sha256-${hash}`;
    });
    expect(wrong).toEqual([]);
    const named = precache.files.filter(({ revision }) => revision === null);
    expect(named.filter(({ url }) => !/\/(assets|data)\//.test(url))).toEqual([]);
  });

  test('is small', () => {
    expect(precache.bytes).toBeLessThan(MOST);
  });

  test('is listed in the worker, under the name of its content', () => {
    const worker = readFileSync(join(dir, 'sw.js'), 'utf8');
    const missing = precache.files.filter(({ url }) => !worker.includes(url));
    expect(missing).toEqual([]);
  });
});

describe('the kill switch', () => {
  test('stands beside every worker, knows no file and answers nothing', () => {
    const off = readFileSync(join(inject('site').dir, 'sw-uit.js'), 'utf8');
    expect(off).toContain('unregister');
    expect(off).not.toMatch(/assets\/|indexedDB|["'`]fetch["'`]/);
  });
});
