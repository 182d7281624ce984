import { describe, expect } from 'vitest';
import { test } from './setup/browser-test';
import type { Visitor } from './setup/visitor';

const DONE = '[data-apparaat="klaar"]';

/** Everything of a visit that can be found in this tab and on this device. */
async function found({ page }: Visitor) {
  return page.evaluate(async () => ({
    session: Object.keys(sessionStorage).filter((name) => /bezoek|concept/.test(name)),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    address: location.pathname + location.search + location.hash,
    title: document.title,
  }));
}

describe('a visit on a shared device', () => {
  test('set by the address leaves one address, one title and nothing in storage', async ({ guest }) => {
    await guest.visit('?apparaat=gedeeld');
    await guest.page.locator(DONE).waitFor();
    await guest.choose('brief', 'gemeente');
    const { pathname } = new URL(guest.home);
    await expect
      .poll(() => found(guest))
      .toEqual({ session: [], databases: [], address: pathname, title: 'Loketwijzer' });
  });

  test('goes back and forward through its own steps', async ({ guest }) => {
    await guest.visit('?apparaat=gedeeld');
    await guest.choose('brief', 'gemeente');
    await guest.moves(() => guest.page.goBack());
    expect(await guest.at()).toBe('start/van-wie');
    await guest.moves(() => guest.page.goBack());
    expect(await guest.at()).toBe('start/waarmee');
  });

  test('is over after "Klaar? Wis alles", and Back shows nothing of it', async ({ guest }) => {
    await guest.visit('?apparaat=gedeeld');
    await guest.choose('brief', 'gemeente');
    await guest.moves(() => guest.page.locator(DONE).click());
    expect(await guest.at()).toBe('start/waarmee');
    await guest.page.goBack();
    expect(await guest.at()).toBe('start/waarmee');
    expect(await guest.given()).toEqual([]);
    expect(await guest.page.locator('.ww-answer--chosen').count()).toBe(0);
  });

  test('left alone warns, goes on after a tap, and is wiped in the end', async ({ guest }) => {
    await guest.page.clock.install();
    await guest.visit('?apparaat=gedeeld');
    await guest.page.locator(DONE).waitFor();
    await guest.choose('brief');
    const warning = guest.page.getByRole('alertdialog');
    await guest.page.clock.runFor(185_000);
    await warning.waitFor();
    await guest.page.getByRole('button', { name: 'Ja, ik ben er nog' }).click();
    await warning.waitFor({ state: 'detached' });
    expect(await guest.at()).toBe('start/van-wie');
    await guest.moves(() => guest.page.clock.runFor(245_000));
    expect(await guest.at()).toBe('start/waarmee');
  });

  test('leaves drafts from before alone and does not show them', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    const databases = () => found(guest).then((all) => all.databases);
    await expect.poll(databases).toContain('wegwijzer');
    await guest.visit('?apparaat=gedeeld');
    await guest.page.locator(DONE).waitFor();
    expect(await guest.page.locator('.ww-draft').count()).toBe(0);
    expect(await databases()).toContain('wegwijzer');
  });
});

describe('the switch of staff', () => {
  test('stays on the device, survives a wipe, and needs a word to go off', async ({ guest }) => {
    const { page } = guest;
    await page.goto(new URL('apparaat/', guest.home).href);
    const open = () => page.locator('summary', { hasText: 'Voor medewerkers' }).click();
    await open();
    await page.getByRole('button', { name: 'Maak dit een gedeeld apparaat' }).click();
    await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await page.getByText('Alles van Wegwijzer is gewist.').waitFor();
    await guest.visit();
    await page.locator(DONE).waitFor();
    await page.goto(new URL('apparaat/', guest.home).href);
    await open();
    await page.getByLabel('Typ het woord').fill('uit');
    await page.getByRole('button', { name: 'Zet deze stand uit' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Typ het woord').fill('Gedeeld');
    await page.getByRole('button', { name: 'Zet deze stand uit' }).click();
    await page.getByRole('button', { name: 'Maak dit een gedeeld apparaat' }).waitFor();
  });
});
