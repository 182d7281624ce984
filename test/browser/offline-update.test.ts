import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { Host } from '../offline/setup/host';
import { fetchUpdate, keptOn } from '../offline/setup/kept-site';
import { Tab, TEXT_PAGE } from '../offline/setup/tab';
import { test as base } from './setup/browser-test';

const { dir, base: root } = inject('site');
const HOUR_MS = 3_600_000;

interface Kit {
  readonly host: Host;
  readonly context: BrowserContext;
  /** A tab on a device that keeps the site. */
  readonly tab: Tab;
  /** Puts another version on the host: the same files, kept under another name. */
  readonly publish: (version: string) => Promise<void>;
}

const test = base.extend<Kit>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that vitest reads
  host: async ({}, use) => {
    const host = await Host.open(dir, root);
    await use(host);
    await host.close();
  },
  context: async ({ welcome, host }, use) =>
    use((await welcome({ serviceWorkers: 'allow' }, host.url)).context),
  tab: async ({ context, host }, use) => {
    const tab = await Tab.open(context, host.url + TEXT_PAGE);
    await tab.hears('ready');
    await use(tab);
  },
  publish: async ({ host }, use) => {
    const worker = await readFile(join(dir, 'sw.js'), 'utf8');
    await use(async (version) =>
      host.change('sw.js', worker.replace(/(version:.)[0-9a-f]{16}/, `$1${version}`)),
    );
  },
});

const versionsOn = async ({ page }: Tab) =>
  (await keptOn(page)).caches.map((name) => name.split(' ').at(-1) ?? '').sort();

describe('a new version', () => {
  test('is told, and waits for a yes', async ({ tab, publish }) => {
    await publish('tweede');
    await fetchUpdate(tab.page);
    await tab.hears('ready', 'waiting');
    await tab.reload();
    await tab.hears('ready', 'waiting');
    expect(await versionsOn(tab)).toHaveLength(2);
  });

  test('comes in after a yes; the one before is gone when its last page is', async ({ tab, publish }) => {
    await publish('tweede');
    await fetchUpdate(tab.page);
    await tab.hears('ready', 'waiting');
    expect(await tab.takeOver()).toBe(true);
    await tab.reload();
    await tab.hears('ready');
    await expect.poll(() => versionsOn(tab)).toEqual(['los', 'tweede']);
  });

  test('tells another tab, which still has all of its own version', async ({
    host,
    context,
    tab,
    publish,
  }) => {
    const other = await Tab.open(context, host.url + TEXT_PAGE);
    await other.hears('ready');
    await publish('tweede');
    await fetchUpdate(tab.page);
    await tab.hears('ready', 'waiting');
    expect(await tab.takeOver()).toBe(true);
    await other.hears('ready', 'waiting', 'replaced');
    await tab.reload();
    expect(await versionsOn(other)).toHaveLength(3);
    await other.reload();
    await expect.poll(() => versionsOn(other)).toEqual(['los', 'tweede']);
    expect(await tab.news()).toEqual(['ready']);
  });

  test('waits while a visit is open, and comes in when nobody is in the middle of something', async ({
    tab,
    publish,
  }) => {
    await publish('tweede');
    await fetchUpdate(tab.page);
    await tab.hears('ready', 'waiting');
    expect(await tab.takeOverIfIdle(true)).toBe(false);
    expect(await tab.takeOverIfIdle(false)).toBe(true);
    expect(await tab.takeOver()).toBe(false);
  });

  test('comes in by itself when all pages were closed in between', async ({
    host,
    context,
    tab,
    publish,
  }) => {
    await publish('tweede');
    await fetchUpdate(tab.page);
    await tab.hears('ready', 'waiting');
    await Promise.all(context.pages().map((page) => page.close()));
    const next = await Tab.open(context, host.url + TEXT_PAGE);
    await next.hears('ready');
    await expect.poll(() => versionsOn(next)).toEqual(['los', 'tweede']);
  });

  test('costs only what is new', async ({ host, tab, publish }) => {
    await publish('tweede');
    host.asked.splice(0);
    await fetchUpdate(tab.page);
    await tab.hears('ready', 'waiting');
    expect(host.asked).toEqual(['/sw.js']);
  });

  test('may be one from before: a roll-back is just another version', async ({ host, tab, publish }) => {
    const [first] = await versionsOn(tab);
    await publish('tweede');
    await fetchUpdate(tab.page);
    await tab.takeOver();
    await tab.reload();
    host.restore('sw.js');
    await fetchUpdate(tab.page);
    await tab.hears('ready', 'waiting');
    expect(await tab.takeOver()).toBe(true);
    await tab.reload();
    await expect.poll(() => versionsOn(tab)).toEqual([first, 'los'].sort());
  });

  test('that is only half there is not kept, and the one before goes on', async ({ host, tab }) => {
    const worker = await readFile(join(dir, 'sw.js'), 'utf8');
    const other = worker.replace(/(version:.)[0-9a-f]{16}/, '$1derde');
    host.change('sw.js', other.replace(/(404\.html.,revision:.)[0-9a-f]{8}/, '$100000000'));
    host.change('404.html', 'Dit is van een andere versie.');
    await fetchUpdate(tab.page);
    expect(await tab.news()).toEqual(['ready']);
    host.goDown();
    const reply = await tab.page.goto(`${host.url}versie/`);
    expect([reply?.status(), reply?.fromServiceWorker()]).toEqual([200, true]);
  });
});

describe('a page that comes back into view', () => {
  test('asks for a new version, at most once an hour', async ({ context, host }) => {
    const page = await context.newPage();
    await page.clock.install();
    await page.close();
    const tab = await Tab.open(context, host.url + TEXT_PAGE);
    await tab.hears('ready');
    const asks = async (afterMs: number) => {
      host.asked.splice(0);
      await tab.page.clock.fastForward(afterMs);
      await tab.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await tab.page.waitForTimeout(500);
      return host.asked.filter((path) => path === '/sw.js').length;
    };
    expect([await asks(0), await asks(HOUR_MS), await asks(HOUR_MS / 2), await asks(HOUR_MS)]).toEqual([
      0, 1, 0, 1,
    ]);
  });
});
