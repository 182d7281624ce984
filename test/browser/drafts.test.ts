import { describe, expect } from 'vitest';
import { test } from './setup/browser-test';
import { countDrafts } from './setup/drafts';
import type { Visitor } from './setup/visitor';

const DRAFTS = '#ww-drafts';

/** Waits until this device keeps so many drafts. */
async function kept({ page }: Visitor, count: number): Promise<void> {
  await expect.poll(() => page.evaluate(countDrafts), { timeout: 10_000 }).toBe(count);
}

describe('a visit on an own device', () => {
  test('is offered again in a new tab, with its topic, and goes on where it was', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    await kept(guest, 1);
    await guest.page.goto('about:blank');
    const tab = await guest.context.newPage();
    await tab.goto(guest.home);
    await tab
      .locator(DRAFTS)
      .getByRole('button', { name: /^Ga verder/ })
      .click();
    await tab.waitForFunction(() => document.documentElement.dataset.plek === 'soort');
    expect(await tab.locator('[data-actie="wijzig"]').count()).toBe(2);
  });

  test('can be named, kept for a month and thrown away', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    await kept(guest, 1);
    const { page } = guest;
    await page.goto(new URL('apparaat/', guest.home).href);
    await page.locator('.ww-drafts summary').click();
    await page.getByLabel('Eigen naam').fill('Mijn brief');
    await page.getByRole('button', { name: 'Sla de naam op' }).click();
    await page.getByText('Mijn brief').first().waitFor();
    await page.getByRole('button', { name: 'Bewaar 30 dagen' }).click();
    await page.getByRole('button', { name: 'Bewaar maar 1 dag' }).waitFor();
    await page.getByRole('button', { name: 'Gooi weg' }).click();
    await page.getByText('Er is niets bewaard.').waitFor();
  });

  test('goes to a file and comes back from it, after a look', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    await kept(guest, 1);
    const { page } = guest;
    await page.goto(new URL('apparaat/', guest.home).href);
    await page.locator('.ww-drafts summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Sla op als bestand' }).click(),
    ]);
    const path = await download.path();
    await page.getByRole('button', { name: 'Gooi weg' }).click();
    await page.getByText('Er is niets bewaard.').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: download.suggestedFilename(),
      mimeType: 'application/json',
      buffer: await (await import('node:fs/promises')).readFile(path),
    });
    await page.getByText('Er staan 2 antwoorden in.').waitFor();
    await page.getByRole('button', { name: 'Zet het op dit apparaat' }).click();
    await page.getByRole('button', { name: /^Ga verder/ }).waitFor();
  });

  test('of a stranger in a file is refused in words', async ({ guest }) => {
    const { page } = guest;
    await page.goto(new URL('apparaat/', guest.home).href);
    await page.locator('input[type=file]').setInputFiles({
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{"__proto__":{"admin":1},"kind":"iets"}'),
    });
    await page.getByText('Dit is geen bestand van Wegwijzer').waitFor();
  });

  test('leaves storage whole when it enters a sensitive flow', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief');
    await kept(guest, 1);
    await guest.page.goBack();
    await guest.choose('oneerlijk');
    await kept(guest, 0);
    expect(await guest.remembered()).toBeNull();
    expect(new URL(guest.page.url()).pathname).toBe(new URL(guest.home).pathname);
  });

  test('leaves storage too when a sensitive page is opened by its own address', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief');
    await kept(guest, 1);
    await guest.visit('vertrouwelijk/');
    await kept(guest, 0);
  });

  test('is wiped with everything else after a yes', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    await kept(guest, 1);
    const { page } = guest;
    await page.goto(new URL('apparaat/', guest.home).href);
    await page.getByRole('button', { name: 'Wis alles van dit apparaat' }).click();
    await page.getByRole('button', { name: 'Ja, wis alles' }).click();
    await page.getByText('Er is niets bewaard.').waitFor();
    expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  });
});

describe('a device that cannot keep anything', () => {
  const REFUSALS = {
    missing: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    blocked: () =>
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    hanging: () => {
      IDBFactory.prototype.open = () => Object.assign(new EventTarget(), {}) as IDBOpenDBRequest;
    },
    full: () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  };

  test.for(Object.entries(REFUSALS))(
    'because it is %s lets the walk go on and says so once',
    async ([, refuse], { guest }) => {
      await guest.page.addInitScript(refuse);
      await guest.visit();
      await guest.choose('brief', 'gemeente', 'besluit');
      const line = guest.page.locator('.ww-news__line', { hasText: 'U kunt gewoon verder' });
      await line.waitFor({ timeout: 10_000 });
      expect(await line.count()).toBe(1);
      expect(await guest.given()).toHaveLength(3);
    },
  );
});
