import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/tools/headers';
import { filesIn } from '../../src/tools/write-site';
import { firstOf, sheetsOf } from '../browser/setup/sheets';
import { ask, type Reply } from './ask';

const { url, dir } = inject('site');
/** A page in a folder in a folder, without its last slash. */
const page = firstOf('question', sheetsOf(dir).questions, ({ path }) => path !== '').path.slice(0, -1);
const get = (path: string, headers: Record<string, string> = {}) => ask(url, path, { headers });

/** One file of every kind that the site has, by its ending and its folder. */
async function oneOfEachKind(): Promise<string[]> {
  const files = (await filesIn(dir)).filter((file) => !/\.(br|gz)$/.test(file));
  const kinds = new Map(files.map((file) => [`${file.split('/')[0]} ${file.split('.').at(-1)}`, file]));
  return [...kinds.values()];
}

function securityHeaders({ headers }: Reply): Record<string, unknown> {
  return Object.fromEntries(Object.keys(SECURITY_HEADERS).map((name) => [name, headers[name.toLowerCase()]]));
}

describe('the security headers', () => {
  test('stand on every kind of file', async () => {
    for (const file of await oneOfEachKind()) {
      const reply = await get(`/${file}`);
      expect([file, reply.status]).toEqual([file, 200]);
      expect(securityHeaders(reply)).toEqual(SECURITY_HEADERS);
    }
  });

  test.each([
    ['GET', '/bestaat-niet/', 404],
    ['GET', `/${page}`, 301],
    ['POST', '/', 405],
  ])('stand on %s %s, answered with %i', async (method, path, status) => {
    const reply = await ask(url, path, { method });
    expect(reply.status).toBe(status);
    expect(securityHeaders(reply)).toEqual(SECURITY_HEADERS);
  });

  test('let no script or style run but our own', () => {
    const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:/);
  });
});

describe('how long a browser may keep a file', () => {
  test('is a year when its name holds a hash', async () => {
    const files = (await filesIn(dir)).filter((file) => /^(assets|data)\/.*\.(js|css|json)$/.test(file));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files)
      expect((await get(`/${file}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test.each([
    '/',
    `/${page}/`,
    '/404.html',
    '/robots.txt',
    '/sitemap.xml',
    '/sw.js',
    '/manifest.webmanifest',
  ])('is nothing without asking again, for %s', async (path) => {
    const reply = await get(path);
    expect(reply.headers['cache-control']).toBe('no-cache');
    const again = await get(path, { 'if-none-match': String(reply.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('is not at all for the version', async () => {
    expect((await get('/versie.json')).headers['cache-control']).toBe('no-store');
  });
});

describe('a page comes', () => {
  test.each([
    ['br, gzip', 'br', brotliDecompressSync],
    ['gzip, deflate', 'gzip', gunzipSync],
    ['', undefined, (body: Buffer) => body],
  ])('to a browser that accepts "%s" as %s, with the same content', async (accepts, coding, unpack) => {
    const reply = await get(`/${page}/`, { 'accept-encoding': accepts });
    expect(reply.headers['content-encoding']).toBe(coding);
    expect(reply.headers.vary).toBe('Accept-Encoding');
    expect(unpack(reply.body)).toEqual(await readFile(join(dir, page, 'index.html')));
  });

  test('as text in UTF-8', async () => {
    expect((await get('/')).headers['content-type']).toBe('text/html; charset=utf-8');
    expect((await get('/.well-known/security.txt')).headers['content-type']).toBe(
      'text/plain; charset=utf-8',
    );
  });

  test('and the worker and the manifest come as what they are', async () => {
    const types = await Promise.all(
      ['/sw.js', '/manifest.webmanifest'].map(async (path) => (await get(path)).headers['content-type']),
    );
    expect(types).toEqual(['text/javascript; charset=utf-8', 'application/manifest+json']);
  });

  test('without its body when only the head is asked', async () => {
    const [head, whole] = [await ask(url, '/', { method: 'HEAD' }), await get('/')];
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(whole.headers['content-length']);
  });
});

describe('an address', () => {
  test('without its last slash leads to the one with it, question mark and all', async () => {
    const reply = await get(`/${page}?x=1`);
    expect([reply.status, reply.headers.location]).toEqual([301, `/${page}/?x=1`]);
  });

  test.each(['/bestaat-niet', '/bestaat-niet/', '//', `/${page}/index.htm`, '/%zz', '/a%00b'])(
    'that is not there, %s, gives the page that helps',
    async (path) => {
      const reply = await get(path);
      expect(reply.status).toBe(404);
      expect(reply.body.toString()).toContain('<main');
    },
  );

  test.each([
    '/../package.json',
    '/../../etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/bezwaar/..%2f..%2f..%2fetc/passwd',
    '/bezwaar/%2e%2e%2f%2e%2e%2fpackage.json',
    '/..%5c..%5cetc/passwd',
    '//etc/passwd',
    '/assets/../../package.json',
  ])('cannot leave the site: %s', async (path) => {
    const reply = await get(path);
    expect(reply.status).not.toBe(200);
    expect(reply.body.toString()).not.toMatch(/root:|"scripts"/);
  });

  test('never leads a visitor to another host', async () => {
    for (const path of [
      '//kwaad.example',
      '//kwaad.example/',
      `//kwaad.example/${page}`,
      `//${page}`,
      '/\\kwaad.example',
    ]) {
      const { status, headers } = await get(path);
      expect(`${status} ${headers.location ?? ''}`).not.toMatch(/ (\/\/|\/\\|https?:)/);
    }
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'refuses %s and says what it takes',
    async (method) => {
      const reply = await ask(url, '/', { method });
      expect([reply.status, reply.headers.allow]).toEqual([405, 'GET, HEAD']);
    },
  );
});
