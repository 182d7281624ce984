import { cpus } from 'node:os';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../src/tools/browser';
import { crawl } from '../browser/setup/crawl';
import { withShippedSite } from './setup/shipped-site';

export const about = 'axe finds nothing on any question or outcome, drawn by the app on a phone';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const EVERY = 50;

type Tell = (line: string) => void;

export function prove(tell: Tell): Promise<string[]> {
  return withShippedSite(async ({ url }) => {
    const paths = [...(await crawl(url)).pages.keys()];
    const waiting = paths.map((path) => new URL(path, url).href);
    tell(`${waiting.length} pages`);
    const browser = await startBrowser();
    try {
      const shards = Math.max(1, cpus().length);
      const found = await Promise.all(Array.from({ length: shards }, () => examine(browser, waiting, tell)));
      return found.flat();
    } finally {
      await browser.close();
    }
  });
}

/** Takes page after page from those that wait. */
async function examine(browser: Browser, waiting: string[], tell: Tell): Promise<string[]> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const failures: string[] = [];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    await page.goto(url, { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    for (const { id, nodes } of violations)
      failures.push(`${new URL(url).pathname} ${id}: ${nodes[0]?.html}`);
    if (waiting.length % EVERY === 0) tell(`${waiting.length} to go`);
  }
  await context.close();
  return failures;
}
