import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession, Page } from 'playwright-core';

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
  /** At the first question, when everything that is fetched and drawn ahead of it is there. */
  readonly heapFirst: number;
  readonly heap: number;
}

/**
 * One cold visit: opens the front page in a fresh context, waits until the first question is painted, then answers along.
 * Every step is timed inside the page: from the tap to the frame in which the next heading stands. The page is asked over
 * the wire alone: what a test tool injects would count as half a megabyte of the page's own heap.
 */
export async function visitOnce(browser: Browser, url: string, answers: readonly string[]): Promise<Round> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  try {
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    await slowDown(wire);
    await page.addInitScript({ path: WATCH });
    await page.goto(url, { waitUntil: 'load' });
    const first = await until(wire, FIRST_PAINT);
    await read(page);
    const heapFirst = await heapOf(wire);
    const next: number[] = [];
    for (const answer of answers) next.push(await tap(page, wire, answer));
    return { first, next, heapFirst, heap: await heapOf(wire) };
  } finally {
    await context.close();
  }
}

async function slowDown(wire: CDPSession): Promise<void> {
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latencyMs,
    downloadThroughput: PHONE.bytesPerSecond,
    uploadThroughput: PHONE.bytesPerSecond / 2,
  });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
}

/** When the question was first painted; its links work from that moment. */
const FIRST_PAINT = `document.querySelector('h1') && document.querySelector('a[data-keuze]')
  ? performance.getEntriesByName('first-contentful-paint')[0]?.startTime : null`;

/** How long the last tap took, once the frame is painted. */
const TOOK = `sessionStorage.getItem('bench.took')`;

/** So long between two questions to the page: each is work for the page too, and would slow down what it is asked about. Units: ms. */
const PAUSE_MS = 200;

/** Asks now and then until there is an answer. Errors: throws when nothing comes. */
async function until(wire: CDPSession, expression: string): Promise<number> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    await setTimeout(PAUSE_MS);
    // Between two documents there is nobody to ask.
    const value = await ask(wire, expression).catch(() => null);
    if (value !== null && value !== undefined) return Number(value);
  }
  throw new Error(`Nothing came of ${expression}.`);
}

async function ask(wire: CDPSession, expression: string): Promise<unknown> {
  const { result } = await wire.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}

/** A person reads before the next tap; meanwhile the app, where there is one, fetches ahead. */
async function read(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(READING_MS);
}

async function tap(page: Page, wire: CDPSession, answer: string): Promise<number> {
  const link = `document.querySelector('a[data-keuze="${answer}"]')`;
  await ask(wire, `sessionStorage.removeItem('bench.took'); ${link}.scrollIntoView({ block: 'nearest' })`);
  const place = `(({ x, y, width, height }) => [x + width / 2, y + height / 2])(${link}.getBoundingClientRect())`;
  const [x, y] = (await ask(wire, place)) as [number, number];
  for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased'] as const)
    await wire.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  const took = await until(wire, TOOK);
  await read(page);
  return took;
}

async function heapOf(wire: CDPSession): Promise<number> {
  await wire.send('HeapProfiler.collectGarbage');
  const { usedSize } = await wire.send('Runtime.getHeapUsage');
  return usedSize;
}
