import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test, WIDTHS } from './setup/browser-test';
import { screensOf } from './setup/screens';
import { walkOf } from './setup/situations';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const screens = screensOf(inject('site').dir);

/** What axe finds, in one line each. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length}×)`);
}

describe('axe finds nothing', () => {
  test.for(Object.entries(screens))('on %s', async ([, path], { visitor }) => {
    await visitor.visit(path);
    await visitor.page.locator('details').evaluateAll((all) =>
      all.forEach((one) => {
        (one as HTMLDetailsElement).open = true;
      }),
    );
    expect(await findings(visitor.page)).toEqual([]);
  });

  test('on a wide screen, at an outcome reached by answering', async ({ welcome }) => {
    const visitor = await welcome({ viewport: { width: WIDTHS.desk, height: 900 } });
    await visitor.visit();
    await visitor.choose(...walkOf('v059'));
    expect(await findings(visitor.page)).toEqual([]);
  });

  test('on a date that is not right yet', async ({ visitor }) => {
    await visitor.visit(screens['a question with a date finder']);
    await visitor.page.locator('#datum-day').fill('40');
    await visitor.page.locator('.ww-finder button[type="submit"]').click();
    await visitor.page.locator('.utrecht-alert--error').waitFor();
    expect(await findings(visitor.page)).toEqual([]);
  });

  test('on a place that nobody knows', async ({ visitor }) => {
    await visitor.visit(screens['a question with a place finder']);
    await visitor.page.locator('#zoek').fill('Nergenshuizen');
    await visitor.page.locator('#zoek').press('Enter');
    expect(await findings(visitor.page)).toEqual([]);
  });
});
