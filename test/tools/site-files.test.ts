import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { addMonths } from '../../src/flow/dates';
import { todayHere } from '../../src/tools/settings';
import { filesIn } from '../../src/tools/write-site';

const { dir } = inject('site');
const read = (path: string) => readFileSync(join(dir, path), 'utf8');
/** The pages by their path, and whether one belongs to a sensitive flow. */
const pages = new Map<string, boolean>();

beforeAll(async () => {
  for (const file of await filesIn(dir)) {
    if (!file.endsWith('index.html')) continue;
    pages.set(file.slice(0, -'index.html'.length), read(file).includes('data-actie="snelweg"'));
  }
});

describe('security.txt', () => {
  const lines = new Map(
    read('.well-known/security.txt')
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]),
  );

  test('is valid from today, for less than a year', () => {
    const expires = (lines.get('Expires') ?? '').slice(0, 10);
    expect(expires > todayHere()).toBe(true);
    expect(expires < addMonths(todayHere(), 12)).toBe(true);
  });

  test('says whom to tell, in which languages, and where it stands', () => {
    expect(lines.get('Contact')).toMatch(/^(https:|mailto:)/);
    expect(lines.get('Preferred-Languages')).toBe('nl, en');
    expect(lines.get('Canonical')).toMatch(/^https:.*\/\.well-known\/security\.txt$/);
  });
});

describe('for search engines', () => {
  test('robots.txt opens the site and names the sitemap', () => {
    expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \/\nSitemap: https:.*\/sitemap\.xml\n$/);
  });

  test('the sitemap lists every page, each once, but none of a sensitive flow', () => {
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) =>
      new URL(address ?? '').pathname.slice(1),
    );
    const canonical = [...pages].filter(([path]) => canonicalOf(path) === path && !isHidden(path));
    const wanted = canonical.filter(([, isSensitive]) => !isSensitive).map(([path]) => path);
    expect(listed.sort()).toEqual(wanted.sort());
  });
});

/** Pages for staff ask not to be known. */
function isHidden(path: string): boolean {
  return read(`${path}index.html`).includes('<meta name="robots" content="noindex"/>');
}

/** The path that a page itself gives as its own; the first place of a flow stands at two addresses. */
function canonicalOf(path: string): string {
  const address = /<link rel="canonical" href="([^"]+)"/.exec(read(`${path}index.html`))?.[1];
  return new URL(address ?? '', 'http://localhost').pathname.slice(1);
}

test('versie.json tells the version that the pages carry, and the day', () => {
  const { version, built } = JSON.parse(read('versie.json'));
  expect(read('index.html')).toContain(`data-versie="${version}"`);
  expect(built).toBe(todayHere());
});
