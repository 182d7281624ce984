import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test as base, WIDTHS } from './setup/browser-test';

const test = base.extend<{ page: Page }>({
  page: async ({ welcome }, use) => {
    const { page, home } = await welcome({ viewport: { width: WIDTHS.desk, height: 900 } });
    await page.goto(new URL('werkplaats/', home).href);
    await page.locator('#ws-wegwijzer option[value="overlast"]').waitFor({ state: 'attached' });
    await page.locator('#ws-wegwijzer').selectOption('overlast');
    await use(page);
  },
});

async function open(page: Page, tab: string, sign: string): Promise<void> {
  await page.locator(`#tab-${tab}`).click();
  await page.locator(sign).first().waitFor();
}

describe('the views of the workshop', () => {
  test('have nothing that axe finds', { timeout: 120_000 }, async ({ page }) => {
    const signs = {
      kaart: '.ws-map svg',
      lopen: 'iframe',
      gevolgen: '.ws-change',
      'na-te-kijken': '.ws-review__item',
      nieuw: '.ws-task__form',
      verbouwen: '.ws-rebuild .ws-select',
    };
    for (const [tab, sign] of Object.entries(signs)) {
      await open(page, tab, sign);
      if (tab === 'verbouwen') {
        await page.locator(sign).selectOption({ index: 1 });
        await page.locator('.ws-task').first().waitFor();
      }
      // The screens in the walk have this test for themselves, and landmarks of their own.
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
      expect(violations.map(({ id, nodes }) => `${tab} ${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('have a map on which arrow keys go and Enter chooses', async ({ page }) => {
    await open(page, 'kaart', '.ws-map svg');
    await page.locator('.ws-map__stop[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    const to = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.locator('.ws-map__stop--chosen, #ws-wegwijzer:not([value="overlast"])').first().waitFor();
    const flow = await page.locator('#ws-wegwijzer').inputValue();
    expect(to?.startsWith(`#${flow}/`)).toBe(true);
  });

  test('walk on the real screens, in step with the map, and keep the walk as an example', async ({
    page,
  }) => {
    await open(page, 'lopen', 'iframe');
    const inside = page.frameLocator('iframe');
    for (const answer of ['weg', 'n-weg']) await inside.locator(`[data-keuze="${answer}"]`).click();
    const end = await inside.locator('main').getAttribute('data-uitkomst');
    await page.locator('.ws-task summary').click();
    await page.locator('.ws-task textarea').fill('Een "gat": midden op de weg.');
    await page.locator('.ws-task button').click();
    await open(page, 'gevolgen', '.ws-change__list');
    expect(await page.locator('.ws-change__list').textContent()).toContain('midden op de weg');
    await open(page, 'kaart', '.ws-map__stop--chosen');
    expect(await page.locator('.ws-map__stop--chosen').getAttribute('href')).toBe(`#overlast/${end}`);
  });
});
