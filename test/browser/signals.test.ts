import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './setup/counter';

/** A file of another counter. */
const fileOf = (id: string, counts: Record<string, number>) => ({
  name: `${id}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      kind: 'wegwijzer-signals',
      form: 1,
      counters: [
        {
          id,
          months: [
            {
              month: '2026-10',
              counts: Object.entries(counts).map(([place, count]) => ({ kind: 'stuck', place, count })),
            },
          ],
        },
      ],
    }),
  ),
});

const one = fileOf('a1', { 'overlast/weg': 20, 'overlast/waarvan': 2, 'start/waarmee': 3 });
const other = fileOf('b2', { 'overlast/weg': 10, 'overlast/waarvan': 8 });
const strange = { name: 'kladblok.json', mimeType: 'application/json', buffer: Buffer.from('{}') };

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

describe('the counts of several counters', () => {
  test('come together once each, and leave with the page', async ({ visitor: { page, home } }) => {
    await page.goto(new URL('balie/signalen/', home).href);
    for (const files of [[one], [one, other, strange]]) await page.setInputFiles('input[type="file"]', files);
    await page.getByText('kladblok.json is geen bestand met tellingen').waitFor();
    await page.getByText('Dit zijn de getallen van 2 balies samen.').waitFor();
    const stuck = page.locator('[data-signaal="stuck"]');
    expect(await stuck.locator('tfoot td').last().innerText()).toBe('43');
    // The ten hides the three.
    expect(await stuck.locator('.ww-places strong').allInnerTexts()).toEqual(['30']);
    await page.reload();
    await page.getByText('Nog niets geteld.').waitFor();
  });

  test('are saved as a table without small numbers, and in full for who merges', async ({ visitor }) => {
    const { page, home } = visitor;
    await page.goto(new URL('balie/signalen/', home).href);
    await page.setInputFiles('input[type="file"]', [one, other]);
    const csv = await saved(page, 'Sla deze tabel op (CSV)');
    expect(csv).toMatch(/overlast\/weg\);30;30/);
    expect(csv).toMatch(/start\/waarmee\);verborgen;verborgen/);
    const { notForPublication, counters } = JSON.parse(await saved(page, 'Sla alle getallen op (JSON)'));
    expect(notForPublication).toBe(true);
    expect(counters.map(({ id }: { id: string }) => id)).toEqual(['a1', 'b2']);
  });
});

describe('the charts', () => {
  test('are there in colours of the user too', async ({ welcome }) => {
    const { page, home } = await welcome({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(new URL('balie/signalen/', home).href);
    await page.setInputFiles('input[type="file"]', [other]);
    const colours = (part: string) => page.locator(part).first().evaluate(coloursOf);
    const { backgroundColor: paper } = await colours('body');
    expect((await colours('.ww-chart__line')).stroke).not.toBe(paper);
    for (const part of ['.ww-chart__text', '.ww-chart .ww-chart__bar', '.ww-places .ww-chart__bar'])
      expect([part, (await colours(part)).fill]).not.toEqual([part, paper]);
  });
});

/** Runs in the page. */
function coloursOf(part: Element) {
  const { backgroundColor, fill, stroke } = getComputedStyle(part);
  return { backgroundColor, fill, stroke };
}
