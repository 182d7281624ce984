import { describe, expect, inject } from 'vitest';
import { WIDTHS } from './setup/browser-test';
import { Staff, test } from './setup/counter';
import { sheetsOf } from './setup/sheets';

const { questions } = sheetsOf(inject('site').dir);

/** The question with most to read: the one that is first too large for a screen. */
function longest(): string {
  const size = ({ place }: (typeof questions)[number]) =>
    place.options.length > 9 ? 0 : JSON.stringify([place.text, place.hint, place.options]).length;
  const [first] = questions.toSorted((a, b) => size(b) - size(a));
  return `${first?.sheet.id}/${first?.place.id}`;
}

describe('in colours of the user', () => {
  test('one sees which visit is on the screen', async ({ welcome }) => {
    const staff = new Staff(await welcome({ forcedColors: 'active', colorScheme: 'dark' }));
    await staff.open('memory');
    await staff.press('n', 'n');
    const [waiting, here] = await staff.page
      .locator('.ww-visits__tab')
      .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).backgroundColor));
    expect(here).not.toBe(waiting);
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

describe('a print for the visitor', () => {
  test('has the outcome, their answers and the code, and nothing of staff', async ({ staff }) => {
    const { page } = staff;
    await staff.press('n', '2', '1');
    for (let left = 6; left > 0 && !(await page.locator('[data-uitkomst]').count()); left--)
      await staff.press('1');
    await page.emulateMedia({ media: 'print' });
    for (const part of [
      '[data-uitkomst] h1',
      '.ww-printed-code .ww-code',
      '.ww-printed-code svg',
      '.ww-given',
    ])
      expect([part, await page.locator(`.ww-counter__page ${part}`).first().isVisible()]).toEqual([
        part,
        true,
      ]);
    for (const part of ['.ww-side', '.ww-visits', '.ww-staff-news', '.ww-counter__news'])
      expect([part, await page.locator(part).first().isVisible()]).toEqual([part, false]);
  });
});

describe('the name of a visit', () => {
  test('is given by keyboard, and then the keys answer again', async ({ staff }) => {
    await staff.press('n');
    await staff.page.locator('#naam').fill('A12');
    await staff.press('Enter', '2');
    await staff.stands('overlast/waarvan');
    expect(await staff.page.locator('.ww-visits__tab').innerText()).toBe('1. A12');
  });
});
