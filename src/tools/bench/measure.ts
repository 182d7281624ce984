import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';

/** The cheap phone: 6× slower processor, slow 4G. Units: bytes per second, ms. */
export const PHONE = { cpu: 6, latencyMs: 150, bytesPerSecond: 200_000 } as const;

/** Runs in the page, as it is written: a compiler would lean on helpers that are not there. */
const WATCH = fileURLToPath(new URL('watch-taps.js', import.meta.url));

/** What a quick reader needs for a question with seven answers. Units: ms. */
const READING_MS = 1_500;

/** A tap that shows nothing for this long has failed. Units: ms. */
const PATIENCE_MS = 20_000;

/** What one cold visit gave. Units: ms, bytes. */
export interface Round {
  readonly first: number;
  readonly next: readonly number[];
  readonly heap: number;
}

/**
 * One cold visit: opens the front page in a fresh context, waits until the first question is painted, then answers along.
 * Every step is timed inside the page: from the tap to the frame in which the next heading stands.
 */
export async function visitOnce(browser: Browser, url: string, answers: readonly string[]): Promise<Round> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  try {
    const page = await context.newPage();
    await slowDown(page);
    await page.addInitScript({ path: WATCH });
    await page.goto(url, { waitUntil: 'load' });
    const first = await firstPaint(page);
    await read(page);
    const next: number[] = [];
    for (const answer of answers) next.push(await tap(page, answer));
    return { first, next, heap: await heapOf(page) };
  } finally {
    await context.close();
  }
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latencyMs,
    downloadThroughput: PHONE.bytesPerSecond,
    uploadThroughput: PHONE.bytesPerSecond / 2,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
}

/** When the question was first painted; its links work from that moment. */
async function firstPaint(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return paint && document.querySelector('h1') && document.querySelector('a[data-keuze]')
      ? paint.startTime
      : 0;
  });
  return Number(await handle.jsonValue());
}

/** A person reads before the next tap; meanwhile the app, where there is one, fetches ahead. */
async function read(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(READING_MS);
}

async function tap(page: Page, answer: string): Promise<number> {
  await page.evaluate(() => sessionStorage.removeItem('bench.took'));
  await page.click(`a[data-keuze="${answer}"]`, { noWaitAfter: true });
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    const took = await page.evaluate(() => sessionStorage.getItem('bench.took')).catch(() => null);
    if (took !== null) {
      await read(page);
      return Number(took);
    }
  }
  throw new Error(`Nothing came after the answer "${answer}".`);
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
