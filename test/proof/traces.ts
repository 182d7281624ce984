import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { OwnBrowser } from './setup/own-browser';
import { withShippedSite } from './setup/shipped-site';

export const about =
  'after a shared visit, and after a sensitive one, no typed word, no answer and one neutral address is found in the profile';

/** A word that stands nowhere else. */
const TYPED = 'Qzwrtplkburg';

/** Where a browser writes which pages were open and visited. */
const HISTORY = /(^|\/)(History|History-journal|Sessions|Session Storage|Top Sites|Favicons|Visited Links)/;

export function prove(tell: (line: string) => void): Promise<string[]> {
  return withShippedSite(async ({ url }) => {
    const failures: string[] = [];
    for (const [name, visit] of Object.entries({ shared, sensitive })) {
      const profile = await mkdtemp(join(tmpdir(), 'wegwijzer-profiel-'));
      try {
        const allowed = await visit(url, profile);
        const found = await search(profile, url, allowed);
        tell(`${name}: ${found.files} files searched, addresses in history: ${found.addresses.join(' ')}`);
        failures.push(...found.failures.map((one) => `${name}: ${one}`));
      } finally {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    }
    return failures;
  });
}

/** Somebody at a library: answers, types, and ends with "Klaar? Wis alles". Gives the addresses that may be found. */
async function shared(url: string, profile: string): Promise<string[]> {
  const start = `${url}?apparaat=gedeeld`;
  await inBrowser(profile, start, async (page) => {
    await page.locator('[data-apparaat="klaar"]').waitFor();
    await toFinder(page);
    await page.locator('#zoek').fill(TYPED);
    await page.locator('#zoek').press('Enter');
    await page.locator('[data-apparaat="klaar"]').click();
    await page.waitForFunction(() => document.documentElement.dataset.plek === 'waarmee');
  });
  return [url, start];
}

/** Somebody whose visit was kept, and who then goes on into a sensitive flow. Gives the addresses that may be found. */
async function sensitive(url: string, profile: string): Promise<string[]> {
  await inBrowser(profile, url, async (page) => {
    await page.locator('#ww-news').waitFor({ state: 'attached' });
    await choose(page, 'brief');
    await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
    await page.reload();
    await page.locator('#ww-news').waitFor({ state: 'attached' });
    await page.goBack();
    await page.locator('a[data-keuze="gevaar"]').waitFor();
    await choose(page, 'gevaar');
    await page.waitForFunction(() => document.documentElement.dataset.flow === 'nood');
    await page.waitForFunction(
      () => document.title === document.querySelector('.ww-masthead__service')?.textContent,
    );
  });
  // What was looked at before is a page that anybody may have looked at; what was answered there is gone.
  return [url, `${url}start/brief-van-wie/`];
}

async function inBrowser(profile: string, url: string, act: (page: Page) => Promise<void>): Promise<void> {
  const browser = await OwnBrowser.open(profile);
  const page = await browser.page(url);
  await act(page);
  await browser.close();
}

/** Walks to the question with the finder of municipalities, by the first answers that lead there. */
async function toFinder(page: Page): Promise<void> {
  for (const option of ['brief', 'gemeente']) await choose(page, option);
  await page.locator('#zoek').waitFor();
}

async function choose(page: Page, option: string): Promise<void> {
  const before = await page.locator('html').getAttribute('data-plek');
  await page.locator(`a[data-keuze="${option}"]`).click();
  await page.waitForFunction((place) => document.documentElement.dataset.plek !== place, before);
}

interface Found {
  readonly files: number;
  readonly addresses: readonly string[];
  readonly failures: readonly string[];
}

async function search(profile: string, url: string, allowed: readonly string[]): Promise<Found> {
  const files = (await readdir(profile, { recursive: true, withFileTypes: true })).filter((one) =>
    one.isFile(),
  );
  const addresses = new Set<string>();
  const failures: string[] = [];
  for (const { parentPath, name } of files) {
    const path = relative(profile, join(parentPath, name));
    const bytes = await readFile(join(parentPath, name));
    for (const text of [
      bytes.toString('latin1'),
      bytes.toString('utf16le'),
      bytes.subarray(1).toString('utf16le'),
    ]) {
      if (text.includes(TYPED)) failures.push(`the typed word stands in ${path}`);
      if (/"option":"|"isAside"|wegwijzer\.bezoek[^-\w]*\{/.test(text))
        failures.push(`answers stand in ${path}`);
      if (HISTORY.test(path)) for (const one of addressesIn(text, url)) addresses.add(one);
    }
  }
  const strange = [...addresses].filter((one) => !allowed.includes(one) && !one.startsWith(`${url}beeld/`));
  return {
    files: files.length,
    addresses: [...addresses],
    failures: [...failures, ...strange.map((one) => `the address ${one} was kept`)],
  };
}

function addressesIn(text: string, url: string): string[] {
  const escaped = url.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return [
    ...text.matchAll(
      new RegExp(`${escaped}(?:[a-z?#][a-z0-9/?=#-]*?)??(?=http|localhost|[^a-z0-9/?=#-]|$)`, 'g'),
    ),
  ].map(([found]) => found);
}
