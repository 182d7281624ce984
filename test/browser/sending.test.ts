import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { PostServer } from '../proof/setup/post-server';
import { countWaiting, sendWord, withdrawAll } from '../proof/setup/send-visit';
import { test } from './setup/browser-test';

const server = new PostServer();
beforeAll(() => server.start(inject('site').dir));
afterAll(() => server.stop());

const sent = '[data-verzending="sent"]';

describe('sending, where the host takes messages', () => {
  test('says that it was sent, once it was', async ({ welcome }) => {
    const { page } = await welcome({}, server.url);
    await sendWord(page, server.url, 'PROEF901');
    await page.locator(sent).waitFor();
    expect(server.deliveriesOf('PROEF901')).toHaveLength(1);
    expect(await countWaiting(page)).toBe(0);
  });

  test('shows what is not sent yet, also on another page, and takes it back', async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    server.mishaps.set('PROEF902', Array(9).fill('busy'));
    await sendWord(page, server.url, 'PROEF902');
    await page.goto(server.url);
    await page.locator('#ww-outbox [data-onverstuurd]').waitFor();
    await withdrawAll(page);
    expect(await countWaiting(page)).toBe(0);
    expect(server.deliveriesOf('PROEF902')).toHaveLength(0);
    await page.context().close();
  });

  test('on a shared device goes at once or not at all, and stores nothing', async ({ browser }) => {
    const page = await (await browser.newContext()).newPage();
    server.mishaps.set('PROEF903', ['broken']);
    await page.goto(`${server.url}?apparaat=gedeeld`);
    await sendWord(page, server.url, 'PROEF903');
    await page.locator('[data-overdracht-doe="nogmaals"]').click();
    await page.locator(sent).waitFor();
    expect(new Set(server.triesOf('PROEF903').map(({ key }) => key)).size).toBe(1);
    expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
    await page.context().close();
  });
});
