import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from '../../src/tools/browser';
import { dice } from './setup/dice';
import { OwnBrowser } from './setup/own-browser';
import { MISHAPS, type Mishap, PostServer } from './setup/post-server';
import { countWaiting, sendWord, withdrawAll } from './setup/send-visit';
import { withShippedSite } from './setup/shipped-site';

export const about =
  'a message is delivered exactly once in 200 runs, whatever the host does and also when the browser is killed; withdrawn never, off no request';

const RUNS = 200;
const AT_ONCE = 6;
/** One run in so many kills the browser and starts it again. */
const KILL_EVERY = 5;
const WITHDRAW_EVERY = 10;
const SEED = 20_261_126;
/** Units: ms. */
const MOST_MS = 150_000;

type Random = (below: number) => number;
type Tell = (line: string) => void;

export function prove(tell: Tell): Promise<string[]> {
  return withShippedSite(async ({ dir }) => {
    const server = new PostServer();
    await server.start(dir);
    const browser = await startBrowser();
    try {
      const failures = await offByDefault(server, browser);
      const runs = Array.from({ length: RUNS }, (_, run) => run + 1);
      const work = async () => {
        for (let run = runs.shift(); run !== undefined; run = runs.shift()) {
          failures.push(...(await oneRun(server, browser, run)));
          if (run % 20 === 0) tell(`${run} runs, ${server.tries.length} tries, ${server.taken.size} taken`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      tell(MISHAPS.map((how) => `${how} ${server.tries.filter((one) => one.how === how).length}`).join(', '));
      return failures;
    } finally {
      await browser.close();
      server.stop();
    }
  });
}

/** Without the setting nothing is offered and nothing is asked. */
async function offByDefault(server: PostServer, browser: Browser): Promise<string[]> {
  server.isOn = false;
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.url}liaison/hulp/`);
  await page.locator('[data-overdracht-doe="open"]').click();
  await page.locator('#overdracht-story').fill('PROEF0');
  await page.locator('[data-overdracht-doe="print"]').waitFor();
  const offered = await page.locator('[data-overdracht-doe="verstuur"]').count();
  await page.context().close();
  server.isOn = true;
  return offered === 0 && server.tries.length === 0 ? [] : ['off by default: it was offered or asked'];
}

async function oneRun(server: PostServer, browser: Browser, run: number): Promise<string[]> {
  const random = dice(SEED + run * 7919);
  // No word is the beginning of another.
  const word = `PROEF${String(run).padStart(3, '0')}`;
  try {
    if (run % WITHDRAW_EVERY === 0) return await withdrawn(server, browser, word);
    server.mishaps.set(
      word,
      Array.from({ length: random(4) }, () => MISHAPS[random(MISHAPS.length)] as Mishap),
    );
    const isKilled = run % KILL_EVERY === 1;
    const doneAt = isKilled
      ? await throughKills(server, word, random)
      : await throughOnePage(server, browser, word, random);
    return judge(server, word, doneAt);
  } catch (error) {
    return [`${word}: ${(error as Error).message.split('\n')[0]}`];
  }
}

/** Taken back after the host said that it was too busy: it never arrives, also not after a new start. */
async function withdrawn(server: PostServer, browser: Browser, word: string): Promise<string[]> {
  server.mishaps.set(word, ['busy', 'busy', 'busy']);
  const context = await browser.newContext();
  const page = await context.newPage();
  await sendWord(page, server.url, word);
  await withdrawAll(page);
  const before = server.triesOf(word).length;
  server.mishaps.delete(word);
  await page.reload();
  await page.waitForTimeout(3_000);
  await context.close();
  const isQuiet = server.triesOf(word).length === before && server.deliveriesOf(word).length === 0;
  return isQuiet ? [] : [`${word}: withdrawn, and it arrived`];
}

/** Gives when nothing waited any more. */
async function throughOnePage(
  server: PostServer,
  browser: Browser,
  word: string,
  random: Random,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await sendWord(page, server.url, word);
  await until(async () => {
    if ((await countWaiting(page)) === 0) return true;
    const nudge = random(3);
    if (nudge === 0) await page.reload();
    if (nudge === 1) {
      await context.setOffline(true);
      await context.setOffline(false);
    }
    return false;
  });
  const doneAt = Date.now();
  // Whoever comes back later sends nothing again.
  await page.reload();
  await page.waitForTimeout(500);
  await context.close();
  return doneAt;
}

/** The browser dies at any moment, and starts again with what is on its disk. */
async function throughKills(server: PostServer, word: string, random: Random): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'wegwijzer-profiel-'));
  try {
    const first = await OwnBrowser.open(profile);
    await sendWord(await first.page(server.url), server.url, word);
    await new Promise((done) => setTimeout(done, random(1_500)));
    await first.kill();
    await until(async () => {
      const browser = await OwnBrowser.open(profile);
      const page: Page = await browser.page(server.url);
      const isDone = await settles(page, 4_000 + random(12_000));
      if (random(2) === 0 && !isDone) await browser.kill();
      else await browser.close();
      return isDone;
    });
    return Date.now();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function settles(page: Page, ms: number): Promise<boolean> {
  const end = Date.now() + ms;
  while (Date.now() < end) {
    if ((await countWaiting(page)) === 0) return true;
    await page.waitForTimeout(400);
  }
  return false;
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + MOST_MS;
  while (!(await isDone())) {
    if (Date.now() > end) throw new Error('it was not sent in time');
    await new Promise((next) => setTimeout(next, 700));
  }
}

/** One delivery, under one key, with one text; and no try once the device knew that it was sent. */
function judge(server: PostServer, word: string, doneAt: number): string[] {
  const tries = server.triesOf(word);
  const keys = new Set(tries.map(({ key }) => key));
  const bodies = new Set(tries.map(({ body }) => body));
  const after = tries.filter(({ at }) => at > doneAt).length;
  const problems = [
    server.deliveriesOf(word).length === 1 ? '' : `delivered ${server.deliveriesOf(word).length} times`,
    keys.size === 1 && bodies.size === 1 ? '' : `${keys.size} keys, ${bodies.size} texts`,
    after === 0 ? '' : `${after} tries after it was sent`,
  ].filter(Boolean);
  return problems.length === 0
    ? []
    : [`${word}: ${problems.join('; ')} (${tries.map(({ how }) => how).join(' ')})`];
}
