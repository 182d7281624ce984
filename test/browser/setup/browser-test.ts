import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { startBrowser } from '../../../src/tools/browser';
import { Visitor } from './visitor';

/** The widths that every screen is meant for. Units: CSS pixels. */
export const WIDTHS = { small: 320, phone: 390, desk: 1280 } as const;

interface Kit {
  readonly browser: Browser;
  /** Lets somebody in with settings of their own. */
  readonly welcome: (options?: BrowserContextOptions, site?: string) => Promise<Visitor>;
  /** Somebody with a phone, at the site that is shipped. */
  readonly visitor: Visitor;
  /** The same without scripts. */
  readonly plain: Visitor;
  /** Somebody at the site of the invented municipality, whose questions stay as they are. */
  readonly guest: Visitor;
}

/** A test in a real browser; whatever happens in it, nothing may be asked of anybody else and nothing may go wrong unseen. */
export const test = base.extend<Kit>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: the form that vitest reads
    async ({}, use) => {
      const browser = await startBrowser();
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  welcome: async ({ browser }, use) => {
    const visitors: Visitor[] = [];
    await use(async (options = {}, site = inject('site').url) => {
      const visitor = await letIn(browser, options, site);
      visitors.push(visitor);
      return visitor;
    });
    const complaints = visitors.flatMap((visitor) => visitor.complaints);
    await Promise.all(visitors.map(({ context }) => context.close()));
    expect(complaints).toEqual([]);
  },
  visitor: async ({ welcome }, use) => use(await welcome()),
  plain: async ({ welcome }, use) => use(await welcome({ javaScriptEnabled: false })),
  guest: async ({ welcome }, use) => use(await welcome({}, inject('secondSite').url)),
});

async function letIn(browser: Browser, options: BrowserContextOptions, site: string): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: WIDTHS.phone, height: 844 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    ...options,
  });
  const page = await context.newPage();
  await page.addInitScript(tellWhenListening);
  page.setDefaultTimeout(10_000);
  return new Visitor(page, context, site, options.javaScriptEnabled !== false);
}

/** Runs in the page: the app answers taps from the moment it listens for them. */
function tellWhenListening(): void {
  const { addEventListener } = document;
  document.addEventListener = (type: string, ...rest: [EventListenerOrEventListenerObject]) => {
    if (type === 'click') Object.assign(window, { isListening: true });
    addEventListener.call(document, type, ...rest);
  };
}

/** Does the page fit its window, without scrolling sideways? */
export function fitsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
}
