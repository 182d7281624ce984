import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { fitsSideways, test } from './setup/browser-test';
import type { Visitor } from './setup/visitor';

const STORY = 'Al drie jaar water onder mijn huis.';
const doing = ({ page }: Visitor, name: string) => page.locator(`[data-overdracht-doe="${name}"]`);
const sheet = ({ page }: Visitor) => page.locator('#blad');

/** Walks to the person who helps, and begins to write. */
async function toTheForm(visitor: Visitor, query = ''): Promise<void> {
  await visitor.visit(query);
  await visitor.choose('vast', 'doorgestuurd');
  await doing(visitor, 'open').click();
}

describe('the hand-over', () => {
  test('holds what was answered and written, and is there after a reload', async ({ visitor }) => {
    await toTheForm(visitor);
    const { page } = visitor;
    await page.locator('#overdracht-story').fill(STORY);
    await sheet(visitor).getByText(STORY).waitFor();
    expect(await sheet(visitor).innerText()).toContain('Iedereen stuurt mij door');
    expect(await fitsSideways(page)).toBe(true);
    await page.locator('#ww-note section').waitFor();
    await page.reload();
    await sheet(visitor).getByText(STORY).waitFor();
  });

  test('is offered from any outcome, with the answers that led there', async ({ visitor }) => {
    await visitor.visit('woo/');
    await visitor.page.locator('a[data-keuze]').first().waitFor();
    while ((await visitor.page.locator('main[data-uitkomst]').count()) === 0)
      await visitor.moves(() => visitor.page.locator('a[data-keuze="weet-ik-niet"]').click());
    await visitor.act('hulp');
    await doing(visitor, 'open').click();
    expect(await sheet(visitor).locator('.ww-paper__row').count()).toBeGreaterThan(2);
  });

  test('has nothing that axe complains about, with every part of it open', async ({ visitor }) => {
    await toTheForm(visitor);
    const { page } = visitor;
    for (const summary of await page.locator('.ww-handover summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).include('.ww-handover').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('leaves out an answer that the visitor takes away', async ({ visitor }) => {
    await toTheForm(visitor);
    await visitor.page.getByText('Uw antwoorden: laat weg').click();
    await visitor.page.locator('[data-antwoord="liaison/wat-past"]').uncheck();
    await expect.poll(() => sheet(visitor).innerText()).not.toContain('Iedereen stuurt mij door');
  });

  test('offers no mail where no address is sure, and no program is needed', async ({ visitor }) => {
    await toTheForm(visitor);
    expect(await visitor.page.locator('a[href^="mailto:"]').count()).toBe(0);
    for (const name of ['print', 'kopieer', 'bestand']) expect(await doing(visitor, name).count()).toBe(1);
  });

  test('gives a file with the whole text', async ({ visitor }) => {
    await toTheForm(visitor);
    await visitor.page.locator('#overdracht-story').fill(STORY);
    const [download] = await Promise.all([
      visitor.page.waitForEvent('download'),
      doing(visitor, 'bestand').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^wegwijzer-\d{4}-\d{2}-\d{2}\.txt$/);
  });

  test('has no code, and keeps nothing, after a sensitive flow', async ({ visitor }) => {
    const helpIsNear = visitor.page.waitForResponse(/uitkomsten\/liaison\.json/);
    await visitor.visit('integriteit/');
    await helpIsNear;
    await visitor.prepared('liaison');
    await visitor.act('hulp');
    await doing(visitor, 'open').click();
    await visitor.page.locator('#overdracht-story').fill(STORY);
    await sheet(visitor).getByText(STORY).waitFor();
    expect(await visitor.page.locator('.ww-paper__qr, .ww-digits').count()).toBe(0);
    expect(await visitor.page.evaluate(() => sessionStorage.getItem('wegwijzer.bezoek'))).toBeNull();
    expect(await visitor.page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  });

  test('on a shared device is gone with the visit, and the browser fills nothing in', async ({ visitor }) => {
    await toTheForm(visitor, '?apparaat=gedeeld');
    const { page } = visitor;
    await page.locator('#overdracht-phone').fill('043');
    expect(await page.locator('#overdracht-phone').getAttribute('autocomplete')).toBe('off');
    await page.locator('[data-apparaat="klaar"]').click();
    await page.locator('a[data-keuze="vast"]').waitFor();
    await visitor.choose('vast', 'doorgestuurd');
    await doing(visitor, 'open').click();
    expect(await page.locator('#overdracht-phone').inputValue()).toBe('');
  });

  test('takes one sheet of paper, and so does the one for a pen', async ({ visitor, plain }) => {
    await toTheForm(visitor);
    await visitor.page.locator('#overdracht-story').fill(STORY.repeat(8));
    await visitor.page.evaluate(() => {
      window.print = () => {};
    });
    await doing(visitor, 'print').click();
    expect(pagesIn(await visitor.page.pdf({ format: 'A4' }))).toBe(1);
    await plain.visit('liaison/hulp/');
    await plain.page.getByRole('link', { name: /leeg blad/ }).click();
    expect(pagesIn(await plain.page.pdf({ format: 'A4' }))).toBe(1);
  });
});

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}
