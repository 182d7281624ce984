import type { Browser, Page } from 'playwright-core';
import { type Line, percentile } from './figures';

/** Steps there and back again over questions; the mirror shows each. */
const STEPS = 40;

/** Notes in the page when its heading last changed, and into what. */
const WATCH = `new MutationObserver(() => {
  const title = document.querySelector('h1')?.textContent;
  if (title !== window.seen?.title) window.seen = { title, at: performance.timeOrigin + performance.now() };
}).observe(document.body, { subtree: true, childList: true, characterData: true });`;

/** One step at the counter: when it was taken, and which heading it led to. */
const STEP = `((back) => {
  const link = document.querySelector(back ? '#plek [data-actie="terug"]' : '#plek a[data-keuze]:not([data-keuze="gevaar"])');
  const at = performance.timeOrigin + performance.now();
  link.click();
  return { at, title: document.querySelector('main h1')?.textContent };
})`;

/** How long after a step at the counter the window for the visitor shows it: the 95th percentile, on this machine as it is. */
export async function measureMirror(browser: Browser, url: string): Promise<Line> {
  const context = await browser.newContext();
  try {
    const counter = await context.newPage();
    await counter.goto(`${url}balie/`);
    await counter.locator('[data-balie="memory"]').click();
    await counter.locator('.ww-visits').waitFor();
    await counter.keyboard.press('n');
    await counter.locator('#plek a[data-keuze]').first().waitFor();
    const [mirror] = await Promise.all([context.waitForEvent('page'), counter.keyboard.press('m')]);
    await mirror.locator('.ww-mirror h1').waitFor();
    await mirror.evaluate(WATCH);
    const delays: number[] = [];
    for (let step = 0; step < STEPS; step++) delays.push(await delayOf(counter, mirror, step % 2 === 1));
    return { what: 'The mirror follows, p95', value: percentile(delays, 0.95), unit: 'ms', limit: 50 };
  } finally {
    await context.close();
  }
}

async function delayOf(counter: Page, mirror: Page, back: boolean): Promise<number> {
  const step = (await counter.evaluate(`${STEP}(${back})`)) as { at: number; title: string };
  const arrived = await mirror.waitForFunction(
    (title) => {
      const { seen } = window as never as { seen?: { title: string; at: number } };
      return seen?.title === title ? seen.at : 0;
    },
    step.title,
    { polling: 20 },
  );
  return Number(await arrived.jsonValue()) - step.at;
}
