import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { test as base, fitsSideways, WIDTHS } from './setup/browser-test';
import type { Visitor } from './setup/visitor';

const test = base.extend<{ liaison: Visitor }>({
  liaison: async ({ welcome }, use) => {
    const liaison = await welcome({ viewport: { width: WIDTHS.desk, height: 900 } });
    await liaison.page.goto(new URL('werkplaats/', liaison.home).href);
    await liaison.page.getByRole('tablist').waitFor();
    await use(liaison);
  },
});

describe('the workshop', () => {
  test('is walked through by the arrow keys', async ({ liaison: { page } }) => {
    await page.getByRole('tab').first().focus();
    await page.keyboard.press('End');
    expect(await page.getByRole('tab').last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab').first().getAttribute('aria-selected')).toBe('true');
  });

  test('says without scripts what to do instead', async ({ plain }) => {
    await plain.page.goto(new URL('werkplaats/', plain.home).href);
    expect(await plain.page.locator('main noscript, main p').count()).toBeGreaterThan(1);
  });

  test('fits on a phone, and axe finds nothing there', async ({ liaison: { page } }) => {
    await page.setViewportSize({ width: WIDTHS.phone, height: 844 });
    expect(await fitsSideways(page)).toBe(true);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
