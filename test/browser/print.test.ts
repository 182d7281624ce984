import { describe, expect, inject } from 'vitest';
import { test } from './setup/browser-test';
import { screensOf } from './setup/screens';
import { sheetsOf } from './setup/sheets';
import { walkOf } from './setup/situations';

const MOST_PAGES = 3;
const LONGEST = 6;
const MARGIN = { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' };
/** What a sheet of A4 has left within those margins. Units: CSS pixels. */
const SHEET = { width: 718, height: 1047 };
const { dir } = inject('site');
const screens = screensOf(dir);

/** The outcomes with most to say, one for each heading. */
function longest(): string[] {
  const { outcomes } = sheetsOf(dir);
  const length = ({ place }: (typeof outcomes)[number]) => JSON.stringify(place).length;
  const sorted = outcomes.sort((a, b) => length(b) - length(a));
  const desks = sorted.map(({ sheet, place }) => `${sheet.id} ${place.kind}`);
  return sorted.filter((_, index) => desks.indexOf(desks[index] ?? '') === index).map(({ path }) => path);
}

const papers = [...new Set([screens['an emergency'] ?? '', ...longest().slice(0, LONGEST)])];

describe('an outcome on paper', () => {
  test('leaves out what only works on a screen', async ({ visitor }) => {
    await visitor.visit();
    await visitor.choose(...walkOf('v030'));
    await visitor.page.emulateMedia({ media: 'print' });
    const onPaper = visitor.page.locator('nav, button, [data-actie], a[href="#inhoud"]');
    const left = await onPaper.evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 90)),
    );
    expect(left).toEqual([]);
  });

  test('keeps the number to call, the address and the answers that led here', async ({ visitor }) => {
    await visitor.visit();
    await visitor.choose(...walkOf('v030'));
    await visitor.page.emulateMedia({ media: 'print' });
    for (const part of ['h1', '.ww-call__number', 'address', '.ww-given__answer'])
      expect(await visitor.page.locator(`main ${part}`).first().isVisible()).toBe(true);
  });

  test.for(papers)('has at most three pages: %s', async (path, { visitor }) => {
    await visitor.visit(path);
    const pdf = (await visitor.page.pdf({ format: 'A4', margin: MARGIN })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(MOST_PAGES);
  });

  test.for(papers)('says on the first page what to do and whom to call: %s', async (path, { welcome }) => {
    const { page, home } = await welcome({ viewport: SHEET });
    await page.goto(new URL(path, home).href);
    await page.emulateMedia({ media: 'print' });
    for (const part of ['h1', '.ww-call__number', ':is(.ww-do, .ww-danger--first)']) {
      const box = await page.locator(`main ${part}`).first().boundingBox();
      expect((box?.y ?? SHEET.height) + (box?.height ?? 1)).toBeLessThan(SHEET.height);
    }
  });
});
