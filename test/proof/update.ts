import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { startBrowser } from '../../src/tools/browser';
import { Host } from '../offline/setup/host';
import { fetchUpdate, keptOn } from '../offline/setup/kept-site';
import { Tab, TEXT_PAGE } from '../offline/setup/tab';
import { until } from '../offline/setup/until';
import { given, lookAt, sayYes, standsAt, versionIn, versionOf, walk } from './setup/open-visit';
import { type TwoVersions, withTwoVersions } from './setup/two-versions';

export const about =
  'a new version comes in while two visits are open: nothing lost that fits, nothing mixed; roll-back, kill switch';

/** Notes what does not hold, and goes on. */
type Check = (what: string, holds: () => unknown) => Promise<void>;

/** What every step works with. */
interface Scene {
  readonly site: TwoVersions;
  readonly host: Host;
  readonly context: BrowserContext;
  readonly check: Check;
}

export function prove(tell: (line: string) => void): Promise<string[]> {
  return withTwoVersions(async (site) => {
    const failures: string[] = [];
    const host = await Host.open(site.before, site.base);
    const browser = await startBrowser();
    const check: Check = async (what, holds) => {
      const problem = await Promise.resolve()
        .then(holds)
        .then((is) => (is === false ? 'no' : undefined), String);
      if (problem) failures.push(`${what}: ${problem}`);
      tell(`${problem ? '✗' : '✓'} ${what}`);
    };
    try {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const strange = new Set<string>();
      context.on('request', (request) => request.url().startsWith(host.url) || strange.add(request.url()));
      const scene = { site, host, context, check };
      for (const step of [update, missingWorker, rollBack, killSwitch]) await step(scene);
      await check('no request left the origin', () => until(async () => [...strange], []));
    } finally {
      await browser.close();
      await host.close();
    }
    return failures;
  });
}

async function update({ site, host, context, check }: Scene): Promise<void> {
  const [first, second] = [await versionIn(site.before), await versionIn(site.after)];
  const asking = await Tab.open(context, host.url);
  await asking.hears('ready');
  const arrived = await Tab.open(context, host.url);
  await walk(asking, 'brief', 'gemeente', 'besluit');
  await walk(arrived, 'buiten', 'lamp');
  host.show(site.after);
  await fetchUpdate(asking.page);
  await check('both tabs are told that a version waits', () =>
    Promise.all([asking, arrived].map((tab) => tab.hears('ready', 'waiting'))),
  );
  await check('until a yes, pages are still of the first version', () =>
    until(() => versionOf(asking, `${site.base}over/`), first),
  );
  await check('after a yes the page is of the second version, all of it', async () => {
    await sayYes(asking);
    await until(() => lookAt(asking), { version: second, strangers: [] });
  });
  await check('the other tab is told', () => arrived.hears('ready', 'waiting', 'replaced'));
  await check('and still has all of its own version, which the host has no more', () =>
    until(() => lookAt(arrived), { version: first, strangers: [] }),
  );
  await check('until it says yes too', async () => {
    await sayYes(arrived);
    await until(() => lookAt(arrived), { version: second, strangers: [] });
  });
  await replayed(asking, arrived, check);
  await check('the caches of the first version are gone', () => until(() => versionsKept(asking), 1));
  for (const page of context.pages()) await page.close();
}

/** After the yes the app goes by the visit of the tab: the address may be no place any more. */
async function replayed(asking: Tab, arrived: Tab, check: Check): Promise<void> {
  await check('a visit stands at the question that was renamed', () => standsAt(asking, 'start/spoed'));
  await check('and has all its answers', () =>
    until(() => given(asking), ['start/waarmee', 'start/van-wie', 'start/soort']),
  );
  await check('a visit whose answer was removed is asked again', () => standsAt(arrived, 'melding/wat'));
  await check('with one sentence that says so', () =>
    until(
      async () => /Uw antwoord van eerder/.test((await arrived.page.locator('main').textContent()) ?? ''),
      true,
    ),
  );
  await check('and keeps the answer before it', () => until(() => given(arrived), ['start/waarmee']));
}

async function missingWorker({ host, context, check }: Scene): Promise<void> {
  const tab = await Tab.open(context, host.url + TEXT_PAGE);
  host.remove('sw.js');
  await fetchUpdate(tab.page).catch(() => {});
  await check('a worker that is missing on the host stays on the device', () =>
    until(async () => (await keptOn(tab.page)).workers, 1),
  );
  host.restore('sw.js');
  await tab.page.close();
}

async function rollBack({ site, host, context, check }: Scene): Promise<void> {
  const tab = await Tab.open(context, host.url + TEXT_PAGE);
  host.show(site.before);
  await fetchUpdate(tab.page);
  await check('a roll-back is told as any version', () => tab.hears('ready', 'waiting'));
  await tab.page.close();
  const next = await Tab.open(context, host.url);
  const first = await versionIn(site.before);
  await check('and comes in by itself when no page was open', () =>
    until(() => lookAt(next), { version: first, strangers: [] }),
  );
  await check('the caches of the second version are gone', () => until(() => versionsKept(next), 1));
  await next.page.close();
}

async function killSwitch({ site, host, context, check }: Scene): Promise<void> {
  const tab = await Tab.open(context, host.url + TEXT_PAGE);
  await tab.page.evaluate(() => void indexedDB.open('wegwijzer-bewijs'));
  host.change('sw.js', await readFile(join(site.before, 'sw-uit.js'), 'utf8'));
  await fetchUpdate(tab.page);
  await check('the kill switch leaves no worker and no cache', () =>
    until(() => keptOn(tab.page), { caches: [], workers: 0 }),
  );
  const bases = () =>
    tab.page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
  await check('and the databases as they were', async () => (await bases()).includes('wegwijzer-bewijs'));
  const reply = await tab.page.goto(`${host.url}over/`);
  await check('pages come from the host again', () => reply?.ok() === true && !reply.fromServiceWorker());
}

/** How many versions the device keeps. */
async function versionsKept(tab: Tab): Promise<number> {
  return (await keptOn(tab.page)).caches.filter((name) => !name.endsWith(' los')).length;
}
