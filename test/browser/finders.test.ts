import { describe, expect, inject } from 'vitest';
import { test } from './setup/browser-test';
import { screensOf } from './setup/screens';
import type { Visitor } from './setup/visitor';

const screens = screensOf(inject('site').dir);

/** Types a date into the finder and asks for the last day. */
async function typeDate({ page }: Visitor, day: string, month: string, year: string): Promise<void> {
  await page.locator('#datum-day').fill(day);
  await page.locator('#datum-month').fill(month);
  await page.locator('#datum-year').fill(year);
  await page.locator('.ww-finder button[type="submit"]').click();
}

async function atDate(guest: Visitor): Promise<Visitor> {
  await guest.context.clock.setFixedTime('2026-11-23T10:00:00+01:00');
  await guest.visit('start/datum/');
  await guest.page.locator('#datum-day').waitFor();
  return guest;
}

async function atPlace(visitor: Visitor): Promise<Visitor> {
  await visitor.visit(screens['a question with a place finder']);
  await visitor.page.locator('#zoek').waitFor();
  return visitor;
}

/** Which element has the focus. */
function focused({ page }: Visitor): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.id);
}

describe('the date finder', () => {
  test('counts the last day, and the outcome shows it first', async ({ guest }) => {
    await atDate(guest);
    await typeDate(guest, '3', '11', '2026');
    const result = guest.page.locator('.ww-finder [role="status"]');
    expect(await result.textContent()).toContain('15 december 2026');
    await guest.moves(() => result.locator('button').click());
    expect(await guest.at()).toBe('start/bezwaar');
    expect(await guest.page.locator('main > :first-child').textContent()).toContain('15 december 2026');
  });

  test('sends who is too late to the way that is left', async ({ guest }) => {
    await atDate(guest);
    await typeDate(guest, '1', 'juni', '26');
    await guest.moves(() => guest.page.locator('.ww-finder [role="status"] button').click());
    expect(await guest.at()).toBe('hulp/wijkhulp');
  });

  test('remembers the last day after a reload of the outcome', async ({ guest }) => {
    await atDate(guest);
    await typeDate(guest, '3', 'nov', '2026');
    await guest.moves(() => guest.page.locator('.ww-finder [role="status"] button').click());
    await guest.page.reload();
    expect(await guest.page.locator('.ww-term__day').textContent()).toContain('15 december 2026');
  });

  test.for([
    ['31', '2', '2026', 'datum-day'],
    ['40', '2', '2026', 'datum-day'],
    ['3', 'foo', '2026', 'datum-month'],
    ['3', '11', '', 'datum-year'],
  ])('tells what is wrong with %s %s %s and leads to the field', async (row, { guest }) => {
    const [day = '', month = '', year = '', field = ''] = row;
    await atDate(guest);
    await typeDate(guest, day, month, year);
    await guest.page.locator('.utrecht-alert--error a').click();
    expect(await focused(guest)).toBe(field);
    expect(await guest.page.locator(`#${field}`).getAttribute('aria-invalid')).toBe('true');
  });

  test('counts with the terms and holidays that are shipped', async ({ visitor }) => {
    await visitor.context.clock.setFixedTime('2026-11-23T10:00:00+01:00');
    await visitor.visit(screens['a question with a date finder']);
    await typeDate(visitor, '13', '11', '2026');
    const result = visitor.page.locator('.ww-finder [role="status"]');
    // Six weeks end on 25 December, a holiday, then comes another and a weekend.
    expect(await result.textContent()).toContain('28 december 2026');
  });
});

describe('the place finder', () => {
  test.for([
    ['6211', 'maastricht'],
    ['6211 AB', 'maastricht'],
    ['roermond', 'roermond'],
    ['Horn', 'leudal'],
  ])('knows %s', async ([typed = '', municipality = ''], { visitor }) => {
    await atPlace(visitor);
    await visitor.page.locator('#zoek').fill(typed);
    await visitor.moves(() => visitor.page.locator('#zoek').press('Enter'));
    expect(await visitor.at()).toMatch(new RegExp(`-${municipality}$`));
  });

  test('says so when it does not know a place, and the list stays', async ({ visitor }) => {
    await atPlace(visitor);
    await visitor.page.locator('#zoek').fill('Amsterdam');
    await visitor.page.locator('#zoek').press('Enter');
    expect(await visitor.page.locator('#zoek-probleem').textContent()).toContain('Amsterdam');
    expect(await focused(visitor)).toBe('zoek');
    expect(await visitor.page.locator('a[data-keuze]').count()).toBe(32);
  });

  test('sends what is typed to nobody', async ({ visitor }) => {
    await atPlace(visitor);
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(request.url()));
    await visitor.page.locator('#zoek').fill('6211');
    await visitor.moves(() => visitor.page.locator('#zoek').press('Enter'));
    expect(asked.filter((url) => url.includes('6211'))).toEqual([]);
    expect(visitor.page.url()).not.toContain('6211');
  });
});

describe('the name finder', () => {
  test('finds a name by its beginning', async ({ guest }) => {
    await guest.visit('start/afzender/');
    await guest.page.locator('#zoek').fill('waterb');
    await guest.moves(() => guest.page.locator('.ww-finder__proposals button').first().click());
    expect(await guest.at()).toBe('start/water');
  });
});
