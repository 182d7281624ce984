import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { test, WIDTHS } from './setup/browser-test';
import type { Visitor } from './setup/visitor';

const STORY = 'Er zit een gat in de N280 bij Horn';
const VEILED = 'Het hoeft van mij niet meer, en dan die brief van de gemeente';

/** Types into the field, and waits until questions are offered. */
async function tell({ page }: Visitor, story: string): Promise<void> {
  await page.locator('#eigen-woorden').fill(story);
  await page.locator('[aria-labelledby="eigen-woorden-kop"] .ww-answer__link').first().waitFor();
}

const offers = ({ page }: Visitor) => page.locator('[aria-labelledby="eigen-woorden-kop"] .ww-answer__link');

describe('the field for own words', () => {
  test('fetches what it needs when somebody comes to it, and begins the visit at a question', async ({
    visitor,
  }) => {
    const fetched: string[] = [];
    visitor.page.on('request', (request) => fetched.push(request.url()));
    await visitor.visit();
    await visitor.page.locator('#eigen-woorden').waitFor();
    expect(fetched.filter((url) => url.includes('zoek.json'))).toEqual([]);
    await tell(visitor, STORY);
    await visitor.moves(() => offers(visitor).first().click());
    expect(await visitor.at()).toBe('overlast/weg');
  });

  test('leaves no word of it in address, title or storage', async ({ visitor }) => {
    await visitor.visit();
    await tell(visitor, STORY);
    await visitor.moves(() => offers(visitor).first().click());
    const traces = await visitor.page.evaluate(() =>
      JSON.stringify([location.href, document.title, { ...sessionStorage }, { ...localStorage }]),
    );
    expect(`${traces} ${await visitor.remembered()}`).not.toMatch(/horn|n280/i);
    expect(await visitor.page.locator('#eigen-woorden').inputValue()).toBe('');
  });

  test('goes by arrow keys, and closes with Escape', async ({ visitor }) => {
    await visitor.visit();
    await tell(visitor, STORY);
    await visitor.page.locator('#eigen-woorden').press('ArrowDown');
    expect(
      await offers(visitor)
        .first()
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await visitor.page.keyboard.press('Escape');
    expect(await offers(visitor).count()).toBe(0);
    expect(
      await visitor.page.locator('#eigen-woorden').evaluate((field) => field === document.activeElement),
    ).toBe(true);
  });

  test('puts help in danger on top of the questions, on a small screen too, and axe finds nothing', async ({
    welcome,
  }) => {
    const visitor = await welcome({ viewport: { width: WIDTHS.small, height: 700 } });
    await visitor.visit();
    await tell(visitor, VEILED);
    const links = visitor.page.locator('[aria-labelledby="eigen-woorden-kop"] a');
    expect(await links.first().getAttribute('href')).toContain('nood');
    expect(await offers(visitor).count()).toBeGreaterThan(2);
    expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBe(WIDTHS.small);
    const { violations } = await new AxeBuilder({ page: visitor.page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('is empty again on a shared device once it is wiped', async ({ visitor }) => {
    await visitor.visit('?apparaat=gedeeld');
    await visitor.page.locator('[data-apparaat="klaar"]').waitFor();
    await tell(visitor, STORY);
    await visitor.page.locator('[data-apparaat="klaar"]').click();
    await offers(visitor).first().waitFor({ state: 'detached' });
    expect(await visitor.page.locator('#eigen-woorden').inputValue()).toBe('');
  });

  test('is not there without scripts, where the list of topics is', async ({ plain }) => {
    await plain.visit();
    expect(await plain.page.locator('#eigen-woorden').count()).toBe(0);
    expect(await plain.page.locator('#onder a[href$="onderwerpen/"]').count()).toBe(1);
  });
});
