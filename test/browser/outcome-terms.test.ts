import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import ICAL from 'ical.js';
import { describe, expect } from 'vitest';
import { test } from './setup/browser-test';
import type { Visitor } from './setup/visitor';

const DAY = '.ww-term__day';
/** The clock of these visits is later than any build; a letter of that day ends six weeks later, on a working day. */
const TODAY = '2031-06-05T10:00:00+02:00';

async function atOutcome(visitor: Visitor, now = TODAY): Promise<Visitor> {
  await visitor.context.clock.setFixedTime(now);
  await visitor.visit();
  await visitor.choose('brief', 'gemeente', 'besluit', 'nee', 'kort');
  return visitor;
}

async function giveDate({ page }: Visitor, day: string, month: string, year: string): Promise<void> {
  await page.locator('.ww-count summary').first().click();
  for (const [field, value] of Object.entries({ day, month, year }))
    await page.locator(`#datum-bezwaar-${field}`).fill(value);
  await page.locator('.ww-count form button[type="submit"]').click();
}

describe('a term at an outcome', () => {
  test('is counted from a date that is given there, can be changed, and stays after a reload', async ({
    guest,
  }) => {
    await atOutcome(guest);
    await giveDate(guest, '6', 'mei', '2031');
    await expect.poll(() => guest.page.locator(DAY).textContent()).toContain('17 juni 2031');
    expect(await guest.page.locator(DAY).textContent()).toContain('Dat is over 12 dagen.');
    await giveDate(guest, '7', '5', '31');
    await expect.poll(() => guest.page.locator(DAY).textContent()).toContain('18 juni 2031');
    await guest.page.reload();
    await expect.poll(() => guest.page.locator(DAY).textContent()).toContain('18 juni 2031');
  });

  test('that is over leads where the finder would have led, after it was said', async ({ guest }) => {
    await atOutcome(guest);
    await giveDate(guest, '6', '5', '2001');
    const result = guest.page.locator('.ww-count [role="status"]');
    expect(await result.textContent()).toMatch(/De termijn is voorbij\..*meer dan 30 jaar geleden/);
    await guest.moves(() => result.locator('button').click());
    expect(await guest.at()).toBe('hulp/wijkhulp');
  });

  test('tells no days left when the clock is before the day the pages were made', async ({ guest }) => {
    await atOutcome(guest, '2020-01-01T10:00:00+01:00');
    await giveDate(guest, '6', '5', '2031');
    await expect.poll(() => guest.page.locator(DAY).textContent()).toContain('17 juni 2031');
    expect(await guest.page.locator('.ww-term').textContent()).not.toContain('dagen');
  });

  test('goes into a calendar', async ({ guest }) => {
    await atOutcome(guest);
    await giveDate(guest, '6', '5', '2031');
    const download = guest.page.waitForEvent('download');
    await guest.page.getByRole('button', { name: 'Zet deze dag in mijn agenda' }).click();
    const file = await readFile(await (await download).path(), 'utf8');
    const event = new ICAL.Event(
      new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? undefined,
    );
    expect(event.startDate.toString()).toBe('2031-06-17');
  });

  test('leaves no file on a shared device: there it can be printed', async ({ guest }) => {
    await guest.visit('?apparaat=gedeeld');
    await guest.choose('brief', 'gemeente', 'besluit', 'nee', 'kort');
    await giveDate(guest, '6', '5', '26');
    expect(await guest.page.getByRole('button', { name: /agenda/ }).count()).toBe(0);
  });
});

test('axe finds nothing where a day was counted, a second problem was begun and help was asked for', async ({
  guest,
}) => {
  await atOutcome(guest);
  await guest.act('volgende');
  await guest.choose('brief', 'gemeente', 'besluit', 'nee', 'kort');
  await giveDate(guest, '6', '5', '2031');
  await guest.page.locator('[data-geholpen="nee"]').click();
  await guest.page.locator('.ww-count summary').first().click();
  const { violations } = await new AxeBuilder({ page: guest.page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

describe('several problems', () => {
  const BAR = '.ww-several';

  async function two(visitor: Visitor): Promise<void> {
    await atOutcome(visitor);
    await visitor.act('volgende');
    await visitor.page.locator(BAR).waitFor();
    await visitor.choose('buiten');
  }

  test('are named on the screen, and one can return to the first and back again', async ({ guest }) => {
    await two(guest);
    await guest.moves(() => guest.page.locator(`${BAR} button`).click());
    expect(await guest.at()).toBe('start/bezwaar');
    await guest.moves(() => guest.page.locator(`${BAR} button`).click());
    expect(await guest.given()).toEqual(['start/waarmee']);
  });

  test('stay two with the Back and Forward buttons and over a reload', async ({ guest }) => {
    await two(guest);
    const second = await guest.at();
    await guest.moves(() => guest.page.goBack());
    expect(await guest.given()).toEqual([]);
    await guest.moves(() => guest.page.goBack());
    expect(await guest.at()).toBe('start/bezwaar');
    await guest.page.reload();
    await guest.page.locator(BAR).waitFor();
    for (const _ of [1, 2]) await guest.moves(() => guest.page.goForward());
    expect(await guest.at()).toBe(second);
    expect(await guest.given()).toEqual(['start/waarmee']);
  });
});

describe('“Was this help?”', () => {
  test('is told on the page only, and leads who was not helped to a person', async ({ guest }) => {
    await atOutcome(guest);
    await guest.page.evaluate(() =>
      document.addEventListener('wegwijzer:geholpen', (event) =>
        Object.assign(window, { told: (event as CustomEvent).detail }),
      ),
    );
    await guest.page.locator('[data-geholpen="nee"]').click();
    expect(await guest.page.evaluate('told')).toEqual({ place: 'start/bezwaar', helped: 'nee' });
    await guest.moves(() => guest.page.locator('.ww-helped [data-actie="hulp"]').click());
    expect(await guest.at()).toBe('hulp/wijkhulp');
    expect(await guest.page.locator('.ww-helped').count()).toBe(0);
  });
});
