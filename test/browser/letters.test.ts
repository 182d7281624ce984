import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { test, WIDTHS } from './setup/browser-test';
import { countDrafts } from './setup/drafts';
import type { Visitor } from './setup/visitor';

const OUTCOME = 'klacht/klacht-provincie/';
const SENSITIVE = 'integriteit/medewerker/';
const STORY = 'Ik belde 3 keer 🙂.\n\n<img src=x onerror="document.title=1"> "Dat is uw probleem", zei محمد.';

/** Opens the letter that an outcome offers. */
async function begin(visitor: Visitor, outcome = OUTCOME): Promise<void> {
  await visitor.visit(outcome);
  await visitor.page.locator('#ww-news').waitFor({ state: 'attached' });
  await visitor.page.locator('a[data-brief="klacht"]').click();
  await visitor.page.locator('[data-brief-open]').waitFor();
}
const story = ({ page }: Visitor) => page.locator('#veld-wat');
const onPaper = ({ page }: Visitor) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((one) => !one.children.length && one.checkVisibility())
      .map((one) => one.textContent)
      .join('\n'),
  );

describe('a letter', () => {
  test('grows while it is written, word for word, and nothing in it comes alive', async ({ visitor }) => {
    await begin(visitor);
    await story(visitor).fill(STORY);
    const letter = visitor.page.locator('.ww-letter');
    expect(await letter.locator('.ww-letter__own').allTextContents()).toContain(STORY);
    expect(await letter.locator('img').count()).toBe(0);
    expect(await letter.textContent()).toContain('Postbus 5700');
  });

  test('is still there after a reload, and after Back and Forward', async ({ visitor }) => {
    const { page } = visitor;
    await begin(visitor);
    await story(visitor).fill(STORY);
    await page.reload();
    await expect.poll(() => story(visitor).inputValue()).toBe(STORY);
    await page.goBack();
    await page.locator('[data-uitkomst]').waitFor();
    await page.goForward();
    await expect.poll(() => story(visitor).inputValue()).toBe(STORY);
  });

  test('is kept with the visit, and offered again', async ({ visitor }) => {
    await begin(visitor);
    await story(visitor).fill(STORY);
    await expect.poll(() => visitor.page.evaluate(countDrafts), { timeout: 10_000 }).toBe(1);
    await visitor.page.goto('about:blank');
    const tab = await visitor.context.newPage();
    await tab.goto(visitor.home);
    await tab
      .locator('#ww-drafts')
      .getByRole('button', { name: /^Ga verder/ })
      .click();
    await tab.locator('a[data-brief="klacht"]').click();
    expect(await tab.locator('#veld-wat').inputValue()).toBe(STORY);
  });

  test('comes on paper without anything around it', async ({ visitor }) => {
    await begin(visitor);
    await story(visitor).fill('Dit is mijn verhaal.');
    await visitor.page.emulateMedia({ media: 'print' });
    const text = await onPaper(visitor);
    expect(text).toContain('Dit is mijn verhaal.');
    expect(text).not.toMatch(/112|Wegwijzer|Print|Bewaar/);
  });

  test('takes over the date that was given before, and nothing else', async ({ visitor }) => {
    const { page } = visitor;
    await page.clock.setFixedTime(new Date('2026-11-26T12:00:00+01:00'));
    await visitor.visit('bezwaar/datum/');
    for (const [field, value] of Object.entries({ day: '20', month: '11', year: '2026' }))
      await page.locator(`#datum-${field}`).fill(value);
    await page.getByRole('button', { name: 'Bereken mijn laatste dag' }).click();
    await visitor.moves(() => page.getByRole('button', { name: 'Ga verder' }).click());
    await visitor.choose('nee');
    await page.locator('a[data-brief="bezwaar"]').click();
    expect(await page.locator('#veld-besluit-datum').inputValue()).toBe('20 november 2026');
    const typed = await page
      .locator('[id^="veld-"]:is(input, textarea)')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).filter(Boolean));
    expect(typed).toEqual(['20 november 2026']);
  });

  test('is written with the keyboard alone', async ({ visitor }) => {
    const { page } = visitor;
    await begin(visitor);
    await page.keyboard.press('Tab');
    await page.keyboard.type('Afdeling Wegen');
    await page.keyboard.press('Tab');
    await page.keyboard.type('6 mei');
    expect(await page.locator('.ww-letter').textContent()).toMatch(/Afdeling Wegen.*6 mei/s);
  });

  test.for([WIDTHS.small, WIDTHS.desk])(
    'has nothing for axe to find at %d pixels',
    async (width, { welcome }) => {
      const visitor = await welcome({ viewport: { width, height: 900 } });
      await begin(visitor);
      await story(visitor).fill('Mijn nummer is 111222333.');
      const { violations } = await new AxeBuilder({ page: visitor.page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await visitor.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});

describe('a letter that must leave no trace', () => {
  const traces = ({ page }: Visitor) =>
    page.evaluate(async () => ({
      session: Object.keys(sessionStorage).filter((name) => /bezoek|concept/.test(name)),
      drafts: (await indexedDB.databases()).length,
      path: location.pathname + location.hash,
      state: JSON.stringify(history.state),
      title: document.title,
      offered: document.querySelector('#veld-naam')?.getAttribute('autocomplete'),
    }));

  test('on a sensitive route is in memory only', async ({ visitor }) => {
    await begin(visitor, SENSITIVE);
    await story(visitor).fill(STORY);
    const left = await traces(visitor);
    expect(left).toMatchObject({ session: [], drafts: 0, path: '/', offered: 'off' });
    expect(left.state + left.title).not.toMatch(/klacht|medewerker/i);
  });

  test('on a shared device is wiped, and no file is offered', async ({ visitor }) => {
    await begin(visitor, `${OUTCOME}?apparaat=gedeeld`);
    await story(visitor).fill(STORY);
    expect(await traces(visitor)).toMatchObject({ session: [], drafts: 0, path: '/', offered: 'off' });
    expect(await visitor.page.getByRole('button', { name: /^Sla op/ }).count()).toBe(0);
    await visitor.moves(() => visitor.page.locator('[data-apparaat="klaar"]').click());
    await visitor.page.goBack();
    expect(await visitor.page.content()).not.toContain('Dat is uw probleem');
  });
});

describe('a letter on paper, without scripts', () => {
  test('is reached from the outcome, and only the letter is printed', async ({ plain }) => {
    await plain.visit(OUTCOME);
    await plain.page.locator('a[data-brief="klacht"]').click();
    expect(await plain.page.locator('.ww-letter .ww-blank__line').count()).toBeGreaterThan(10);
    await plain.page.emulateMedia({ media: 'print' });
    expect(
      await plain.page
        .locator('.ww-letter-help, .ww-emergency, .ww-footer')
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
    ).toBe(0);
  });

  test('comes alive where there are scripts, at the outcome that its address names', async ({ visitor }) => {
    await visitor.page.goto(new URL(`brief/klacht/#bij=${OUTCOME.slice(0, -1)}`, visitor.home).href);
    await visitor.page.locator('[data-brief-open="klacht"]').waitFor();
    expect(new URL(visitor.page.url()).hash).toBe('');
    await visitor.page.getByRole('button', { name: 'Terug' }).click();
    await visitor.page.locator('[data-uitkomst="klacht-provincie"]').waitFor();
  });
});
