import type { Page } from 'playwright-core';

const doing = (page: Page, name: string) => page.locator(`[data-overdracht-doe="${name}"]`);

/** Writes a word on the page of the person who helps, and sends it. */
export async function sendWord(page: Page, url: string, word: string): Promise<void> {
  await page.goto(`${url}liaison/hulp/`);
  await page.locator('[data-overdracht-doe="open"], #overdracht-story').first().waitFor();
  if (await doing(page, 'open').count()) await doing(page, 'open').click();
  await page.locator('#overdracht-story').fill(`${word} er is iets aan de hand`);
  await doing(page, 'verstuur').click();
  await page
    .locator('[data-onverstuurd], [data-verzending="sent"], [data-verzending="failed"]')
    .first()
    .waitFor();
}

/** How many messages this device still has to send. Asked of the database itself. */
export function countWaiting(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const found = (await indexedDB.databases()).some(({ name }) => name === 'wegwijzer');
    if (!found) return 0;
    return new Promise<number>((done, fail) => {
      const request = indexedDB.open('wegwijzer');
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        const count = request.result.transaction('outbox').objectStore('outbox').count();
        count.onsuccess = () => {
          request.result.close();
          done(count.result);
        };
      };
    });
  });
}

/** Takes back everything that waits. */
export async function withdrawAll(page: Page): Promise<void> {
  await page.locator('#ww-outbox [data-overdracht-doe="trek-in"]').first().click();
  await page.locator('[data-onverstuurd]').first().waitFor({ state: 'detached' });
}
