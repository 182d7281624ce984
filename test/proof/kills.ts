import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { dice } from './setup/dice';
import { OwnBrowser } from './setup/own-browser';
import { withShippedSite } from './setup/shipped-site';

export const about =
  'the browser killed at 50 random moments while answers are given: at most the last answer is lost, and every draft opens';

const ROUNDS = 50;
const SEED = 20_261_124;
/** Units: ms. */
const SHORTEST_LIFE = 300;
const LONGEST_LIFE = 6_000;

export function prove(tell: (line: string) => void): Promise<string[]> {
  return withShippedSite(async ({ url }) => {
    const random = dice(SEED);
    const failures: string[] = [];
    const sums = { given: 0, lost: 0, drafts: 0 };
    for (let round = 1; round <= ROUNDS; round++) {
      const { given, found } = await oneRound(url, random);
      sums.given += given.length;
      sums.lost += given.length - found.length;
      sums.drafts += found.length > 0 ? 1 : 0;
      // An answer may be on disk before this side has noted that it was given.
      const isBeginning = found.slice(0, given.length).every((place, index) => place === given[index]);
      if (given.length - found.length > 1 || !isBeginning)
        failures.push(`round ${round}: given ${given.join(' ')}, found ${found.join(' ') || 'nothing'}`);
      if (round % 10 === 0)
        tell(`${round} kills: ${sums.given} answers, ${sums.lost} lost, ${sums.drafts} drafts opened`);
    }
    return failures;
  });
}

/** Walks until the browser is killed, and looks what is left of the visit in the next one. */
async function oneRound(
  url: string,
  random: (below: number) => number,
): Promise<Record<'given' | 'found', string[]>> {
  const profile = await mkdtemp(join(tmpdir(), 'wegwijzer-profiel-'));
  try {
    const browser = await OwnBrowser.open(profile);
    const page = await browser.page(url);
    await page.locator('#ww-news').waitFor({ state: 'attached' });
    const given: string[] = [];
    const walking = wander(page, given, random).catch(() => {});
    await new Promise((done) => setTimeout(done, SHORTEST_LIFE + random(LONGEST_LIFE - SHORTEST_LIFE)));
    const before = [...given];
    await browser.kill();
    await walking;
    return { given: before, found: await whatIsLeft(url, profile) };
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Gives answers at random, never into a flow that keeps nothing, until an outcome or the end. */
async function wander(page: Page, given: string[], random: (below: number) => number): Promise<void> {
  for (;;) {
    const links = page.locator('a[data-keuze][href*="#a="]');
    const count = await links.count();
    if (count === 0) return;
    const place = await placeOf(page);
    await links.nth(random(count)).click({ timeout: 3_000 });
    await page.waitForFunction(
      (before) => document.documentElement.dataset.plek !== before.split('/')[1],
      place,
    );
    given.push(place);
  }
}

async function whatIsLeft(url: string, profile: string): Promise<string[]> {
  const browser = await OwnBrowser.open(profile);
  try {
    const page = await browser.page(url);
    await page.locator('#ww-drafts').waitFor({ state: 'attached' });
    const goOn = page.locator('#ww-drafts').getByRole('button', { name: /^Ga verder/ });
    if ((await goOn.count()) === 0) return [];
    await goOn.first().click();
    await page.waitForFunction(() => document.documentElement.dataset.plek !== 'waarmee');
    const links = page.locator('[data-actie="wijzig"]');
    return await links.evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset.vraag ?? ''));
  } finally {
    await browser.close();
  }
}

async function placeOf(page: Page): Promise<string> {
  const { flow, plek } = await page.locator('html').evaluate((html) => ({ ...html.dataset }));
  return `${flow}/${plek}`;
}
