import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { filesIn } from '../../src/tools/write-site';
import { attributesOf, tags } from './setup/static-page';

const pages = new Map<string, string>();
const files = new Set<string>();

beforeAll(async () => {
  const { dir } = inject('site');
  for (const file of await filesIn(dir)) files.add(file);
  const names = [...files].filter((file) => file.endsWith('.html'));
  await Promise.all(names.map(async (name) => pages.set(name, await readFile(join(dir, name), 'utf8'))));
});

/** Everything in the pages that should not be there, each with its page. */
function found(look: (html: string) => readonly string[]): string[] {
  return [...pages].flatMap(([name, html]) => look(html).map((what) => `${name}: ${what}`));
}

/** The file that an address of the site is answered with. */
function fileFor(href: string): string {
  const { pathname } = new URL(href, 'http://localhost');
  return pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1);
}

describe('every page of the site', () => {
  test('has no script or style of its own, so that the strict policy holds', () => {
    const inline = (html: string) => [
      ...tags(html, 'style'),
      ...tags(html, 'script').filter((tag) => !attributesOf(tag).src),
      ...tags(html).filter((tag) =>
        Object.keys(attributesOf(tag)).some((name) => name === 'style' || /^on/i.test(name)),
      ),
    ];
    expect(found(inline)).toEqual([]);
  });

  test('loads nothing from anybody else', () => {
    const loaded = (html: string) =>
      ['script', 'img', 'iframe', 'source', 'link']
        .flatMap((name) => tags(html, name).map(attributesOf))
        .filter(({ rel }) => rel !== 'canonical')
        .map(({ src, href }) => src ?? href ?? '')
        .filter((address) => !/^\/(?!\/)/.test(address));
    expect(found(loaded)).toEqual([]);
  });

  test('links only to pages and files that are there', () => {
    const broken = (html: string) =>
      [...tags(html, 'a'), ...tags(html, 'link'), ...tags(html, 'script')]
        .map(attributesOf)
        .filter(({ rel }) => rel !== 'canonical')
        .map(({ href, src }) => href ?? src ?? '')
        .filter((address) => address.startsWith('/') && !files.has(fileFor(address)));
    expect(found(broken)).toEqual([]);
  });

  test('links outward over https, and calls and mails with what can be called and mailed', () => {
    const odd = (html: string) =>
      tags(html, 'a')
        .map((tag) => attributesOf(tag).href ?? '')
        .filter(
          (href) => !/^(\/|#|\?vaste-pagina$|https:\/\/|tel:\+?\d{3,}$|mailto:[^@\s]+@[^@\s]+$)/.test(href),
        );
    expect(found(odd)).toEqual([]);
  });

  test('says its language, has one heading, a title, a main part and the emergency line', () => {
    const lacking = (html: string) => {
      const wanted = {
        lang: /<html[^>]* lang="nl"/.test(html),
        title: /<title>[^<|]+ \| [^<]+<\/title>/.test(html),
        heading: tags(html, 'h1').length === 1,
        main: tags(html, 'main').length === 1,
        emergency: html.indexOf('href="tel:112"') > 0 && html.indexOf('href="tel:112"') < html.indexOf('<h1'),
      };
      return Object.entries(wanted).flatMap(([what, isThere]) => (isThere ? [] : [what]));
    };
    expect(found(lacking)).toEqual([]);
  });

  test('uses each id once', () => {
    const twice = (html: string) => {
      const ids = tags(html).flatMap((tag) => attributesOf(tag).id ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    };
    expect(found(twice)).toEqual([]);
  });

  test('points, for who listens, only at what is there', () => {
    const lost = (html: string) => {
      const all = tags(html).map(attributesOf);
      const ids = new Set(all.map(({ id }) => id));
      const named = all.flatMap((at) =>
        ['aria-describedby', 'aria-labelledby', 'for'].flatMap((name) => at[name]?.split(' ') ?? []),
      );
      return named.filter((id) => !ids.has(id));
    };
    expect(found(lost)).toEqual([]);
  });

  test('shows no note for staff, no raw name and no hole where a fact should be', () => {
    const raw = (html: string) =>
      html.match(/\{\{?[a-z][a-z0-9.-]*\}?\}|\bundefined\b|\[object|voor de balie/gi) ?? [];
    expect(found(raw)).toEqual([]);
  });

  test('is light enough for a slow phone: the page itself comes in the first 14 kB', async () => {
    const { dir } = inject('site');
    const names = [...pages.keys()];
    const sizes = await Promise.all(
      names.map(async (name) => (await readFile(join(dir, `${name}.br`))).length),
    );
    expect(names.filter((_, index) => (sizes[index] ?? 0) > 14_000)).toEqual([]);
  });
});
