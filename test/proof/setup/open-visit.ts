import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import words from '../../../src/words/nl-device.json';
import type { Tab } from '../../offline/setup/tab';
import { until } from '../../offline/setup/until';

/** The version of a build. */
export async function versionIn(dir: string): Promise<string> {
  return JSON.parse(await readFile(join(dir, 'versie.json'), 'utf8')).version;
}

/** Lets the new version in, as the page offers it. */
export function sayYes({ page }: Tab): Promise<void> {
  return page.getByRole('button', { name: words.news.take }).click({ timeout: 10_000 });
}

/** The version of a page that the worker has. */
export function versionOf({ page }: Tab, path: string): Promise<string | undefined> {
  return page.evaluate(
    async (address) => /data-versie="([^"]*)"/.exec(await (await fetch(address)).text())?.[1],
    path,
  );
}

/** Chooses answers one after the other, in a page that is alive. */
export async function walk({ page }: Tab, ...options: string[]): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (const option of options) {
    const before = page.url();
    await page.locator(`a[data-keuze="${option}"]`).click();
    await until(async () => page.url() !== before, true);
    await page.waitForLoadState('networkidle');
  }
}

/** The questions answered so far, as the page lists them. */
export function given({ page }: Tab): Promise<string[]> {
  const links = page.locator('[data-actie="wijzig"]');
  return links.evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset.vraag ?? ''));
}

/** Waits until a place stands on the page. */
export function standsAt({ page }: Tab, place: string): Promise<void> {
  return until(
    () =>
      page.evaluate(() => {
        const { flow, plek } = document.documentElement.dataset;
        return `${flow}/${plek}`;
      }),
    place,
  );
}

/** Which version a page is of, and which of the files that go with it are of another or not to be had. */
export function lookAt({ page }: Tab): Promise<{ version: string; strangers: string[] }> {
  return page.evaluate(async () => {
    const { base = '', versie = '' } = document.documentElement.dataset;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const linked = [...document.querySelectorAll('link[rel="stylesheet"], script[src]')].map(
      (one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '',
    );
    const sheets = ['site', 'start', 'melding', 'hulp', 'nood'].map(
      (name) => `${base}data/${versie}/${name}.json`,
    );
    const wanted = [...new Set([...loaded, ...linked, ...sheets])].filter((path) =>
      /\/(assets|data)\//.test(path),
    );
    // Without names for the functions in here: the compiler would lean on a helper that the page does not have.
    const strange = await Promise.all(
      wanted.map(
        async (path) =>
          (path.includes('/data/') && !path.includes(`/data/${versie}/`)) ||
          !(await fetch(path).then(
            ({ ok }) => ok,
            () => false,
          )),
      ),
    );
    return { version: versie, strangers: wanted.filter((_, index) => strange[index]) };
  });
}
