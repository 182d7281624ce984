import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject } from 'vitest';
import { filesIn } from '../../src/tools/write-site';
import { test } from '../browser/setup/browser-test';
import { crawl } from '../browser/setup/crawl';
import { attributesOf, mainText, tags } from '../browser/setup/static-page';

const { url, dir, base } = inject('secondSite');
/** How Dutch is written is the same for everybody: the lists of words that the workshop of each site brings along. */
const language = inject('site').dir;
const pages = new Map<string, string>();

beforeAll(async () => {
  const names = (await filesIn(dir)).filter((file) => /\.(html|json|txt|xml)$/.test(file));
  const same = new Set((await filesIn(language)).filter((file) => file.startsWith('data/werkplaats/')));
  for (const name of names) if (!same.has(name)) pages.set(name, await readFile(join(dir, name), 'utf8'));
});

describe('another organisation, with its own flows below a path', () => {
  test('has its own name on every page, and no word of Limburg anywhere', () => {
    const strange = /limburg|maastricht|provinci|gouverne|prvlimburg|\b043\b/i;
    const others = [...pages].filter(([, text]) => strange.test(text));
    expect(others.map(([name, text]) => `${name}: ${strange.exec(text)?.[0]}`)).toEqual([]);
    const html = [...pages].filter(([name]) => name.endsWith('.html'));
    expect(html.filter(([, text]) => !text.includes('Zilverwaard')).map(([name]) => name)).toEqual([]);
  });

  test('has its own colours', async () => {
    const sheets = (await filesIn(dir)).filter((file) => file.endsWith('.css'));
    const styles = await Promise.all(sheets.map((file) => readFile(join(dir, file), 'utf8')));
    expect(styles.join('')).toContain('#5b2a86');
  });

  test('links only below its own path', () => {
    const outside = [...pages].flatMap(([name, html]) =>
      tags(html)
        .map(attributesOf)
        .flatMap(({ href, src }) => href ?? src ?? [])
        .filter((address) => address.startsWith('/') && !address.startsWith(base))
        .map((address) => `${name}: ${address}`),
    );
    expect(outside).toEqual([]);
  });

  test('is walked without scripts, with a person and an emergency number on every page', async () => {
    const site = await crawl(url);
    expect(site.walk(['brief', 'gemeente', 'besluit', 'ja']).outcome?.desk).toBe('bezwaar');
    expect(site.walk(['buiten', 'gevaar']).outcome?.kind).toBe('nood');
    expect(mainText(site.walk(['weet-ik-niet']).html)).toContain('wijkhulp');
    for (const { html } of site.pages.values()) {
      expect(html).toContain('href="tel:112"');
      expect(html).toContain(`href="${base}hulp/wijkhulp/"`);
    }
  });

  test('is walked with scripts, below its own path', async ({ guest }) => {
    await guest.visit();
    await guest.choose('buiten', 'stoep');
    expect(new URL(guest.page.url()).pathname).toBe(`${base}melding/straat/`);
  });
});
