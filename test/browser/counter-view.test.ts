import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { WIDTHS } from './setup/browser-test';
import { Staff, test } from './setup/counter';
import { sheetsOf } from './setup/sheets';

const { questions } = sheetsOf(inject('site').dir);

/** The computed colour of a part. */
const colour = (page: Page, part: string, which: 'backgroundColor' | 'fill' | 'stroke') =>
  page
    .locator(part)
    .first()
    .evaluate((element, name) => getComputedStyle(element)[name], which);

/** The question with most to read: the one that is first too large for a screen. */
function longest(): string {
  const size = ({ place }: (typeof questions)[number]) =>
    place.options.length > 9 ? 0 : JSON.stringify([place.text, place.hint, place.options]).length;
  const [first] = questions.toSorted((a, b) => size(b) - size(a));
  return `${first?.sheet.id}/${first?.place.id}`;
}

describe('in colours of the user', () => {
  test('one sees which visit is on the screen, and the charts', async ({ welcome }) => {
    const staff = new Staff(await welcome({ forcedColors: 'active', colorScheme: 'dark' }));
    const { page, visitor } = staff;
    await staff.open('memory');
    await staff.press('?');
    await page.locator('#tellen').check();
    await staff.press('Escape', 'n', 'h', 'n');
    const tabs = ['.ww-visits__tab[aria-current]', '.ww-visits__tab:not([aria-current])'];
    const [here, waiting] = await Promise.all(tabs.map((tab) => colour(page, tab, 'backgroundColor')));
    expect(here).not.toBe(waiting);
    await staff.press('!', 'e');
    await page.locator('[data-balie="einde"]').click();
    await page.goto(new URL('balie/signalen/', visitor.home).href);
    const paper = await colour(page, 'body', 'backgroundColor');
    for (const [part, which] of [
      ['.ww-chart__line', 'stroke'],
      ['.ww-chart__text', 'fill'],
      ['.ww-chart__bar', 'fill'],
    ] as const)
      expect([part, await colour(page, part, which)]).not.toEqual([part, paper]);
  });
});

describe('the window for the visitor', () => {
  test('shows all of the longest question, for nobody can scroll there', async ({ staff }) => {
    await staff.press('n');
    const mirror = await staff.turnMirror();
    await mirror.setViewportSize({ width: 1920, height: 1080 });
    for (const place of ['start/waarmee', longest()]) {
      await staff.press('s');
      await staff.page.locator('#vind').fill(place);
      await staff.press('Enter');
      await expect
        .poll(() => mirror.locator('h1').innerText())
        .toBe(await staff.page.locator('main h1').innerText());
      const over = () => mirror.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      await expect.poll(over).toBeLessThanOrEqual(0);
    }
  });

  test('that somebody opens by hand says where it belongs', async ({ welcome }) => {
    const { page, home } = await welcome({ viewport: { width: WIDTHS.desk, height: 900 } });
    await page.goto(new URL('balie/meekijken/', home).href);
    await page.getByText('Dit scherm hoort bij de balie').waitFor();
  });
});
