import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Response } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { Host } from '../offline/setup/host';
import { fetchUpdate, keepSite, keptOn } from '../offline/setup/kept-site';
import { test as base } from './setup/browser-test';
import { firstOf, sheetsOf } from './setup/sheets';
import type { Visitor } from './setup/visitor';

const { dir, base: root } = inject('site');
const second = inject('secondSite');
const { site, questions } = sheetsOf(dir);
const deep = firstOf('question', questions, ({ sheet, path }) => path !== '' && !sheet.isSensitive).path;
const about = `${site.pages[0]?.id}/`;

interface Kit {
  readonly host: Host;
  /** Somebody whose device keeps the whole site. */
  readonly keeper: Visitor;
}

const test = base.extend<Kit>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that vitest reads
  host: async ({}, use) => {
    const host = await Host.open(dir, root);
    await use(host);
    await host.close();
  },
  keeper: async ({ welcome, host }, use) => {
    const keeper = await welcome({ serviceWorkers: 'allow' }, host.url);
    await keeper.page.goto(host.url);
    await keepSite(keeper.page, root);
    await use(keeper);
  },
});

/** Opens an address below the site, and gives what came. */
async function open({ page, home }: Visitor, path: string): Promise<Response> {
  const response = await page.goto(new URL(path, home).href);
  if (!response) throw new Error(`Nothing came for ${path}`);
  return response;
}

describe('a device that keeps the site, with the server gone', () => {
  test.for([
    ['', 200],
    [about, 200],
    ['onderwerpen/', 200],
    ['versie/', 200],
    [deep, 200],
    ['nergens/niets/', 404],
  ] as const)('opens "%s" with status %i, from the worker', async ([path, status], { host, keeper }) => {
    host.goDown();
    const response = await open(keeper, path);
    expect([response.status(), response.fromServiceWorker()]).toEqual([status, true]);
    // The browser itself says in its console that a page was not found.
    if (status === 404) keeper.complaints.splice(0);
  });

  test('opens an address without its last slash at the one with it, question mark and all', async ({
    host,
    keeper,
  }) => {
    host.goDown();
    await open(keeper, `${about.slice(0, -1)}?van=ver`);
    expect(keeper.page.url()).toBe(`${host.url}${about}?van=ver`);
    expect(await keeper.page.locator('h1').textContent()).not.toBe('');
  });

  test('gets the frame for a question: emergency number, help, and a way on without the app', async ({
    host,
    keeper,
  }) => {
    host.goDown();
    const html = await (await open(keeper, deep)).text();
    expect(html).toContain('data-kader');
    for (const part of ['href="tel:112"', 'data-actie="hulp"', '<noscript>', `href="${root}onderwerpen/"`])
      expect(html).toContain(part);
  });

  test('has the style, the scripts and the data of its own version', async ({ host, keeper }) => {
    host.goDown();
    await open(keeper, deep);
    const missing = await keeper.page.evaluate(async () => {
      const { base, versie } = document.documentElement.dataset;
      const linked = [...document.querySelectorAll('link[rel="stylesheet"], script[src]')];
      const addresses = linked.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? '');
      addresses.push(`${base}data/${versie}/site.json`, `${base}data/${versie}/gemeenten.json`);
      const replies = await Promise.all(addresses.map((address) => fetch(address).catch(() => undefined)));
      return addresses.filter((_, index) => !replies[index]?.ok);
    });
    expect(missing).toEqual([]);
  });

  test('walks offline', async ({ host, keeper }) => {
    host.goDown();
    await open(keeper, '');
    await keeper.ready();
    const first = firstOf('question', questions, ({ path }) => path === '').place;
    await keeper.choose(first.options.at(-1)?.id ?? '');
    await keeper.page.reload();
    await keeper.page.locator('html[data-plek]').waitFor();
    expect(await keeper.at()).not.toBe(site.start);
    await open(keeper, deep);
    await keeper.page.locator('html[data-plek] a[data-keuze]').first().waitFor();
    expect(`${await keeper.at()}/`).toBe(deep);
  });
});

describe('the field for own words, with the server gone', () => {
  for (const isFocused of [true, false])
    test(`finds questions when it was ${isFocused ? 'focused before' : 'never focused'}`, async ({
      host,
      keeper,
    }) => {
      const { page } = keeper;
      if (isFocused) await page.locator('#eigen-woorden').focus();
      host.goDown();
      await open(keeper, '');
      await page.locator('#eigen-woorden').fill('Er zit een gat in de weg en er ligt iemand op straat');
      await page.locator('[aria-labelledby="eigen-woorden-kop"] .ww-answer__link').first().waitFor();
      const links = page.locator('[aria-labelledby="eigen-woorden-kop"] a');
      expect(await links.first().getAttribute('href')).toContain('nood');
    });
});

describe('below a path of the host', () => {
  test('everything works the same', async ({ welcome }) => {
    const host = await Host.open(second.dir, second.base);
    const keeper = await welcome({ serviceWorkers: 'allow' }, host.url);
    await keeper.page.goto(host.url);
    await keepSite(keeper.page, second.base);
    host.goDown();
    for (const path of ['', 'over/', 'over', 'start/van-wie/', 'melding/']) {
      const response = await open(keeper, path);
      expect([path, response.status(), response.fromServiceWorker()]).toEqual([path, 200, true]);
    }
    expect((await keptOn(keeper.page)).caches.every((name) => name.startsWith('wegwijzer /hulp/ '))).toBe(
      true,
    );
    await host.close();
  });
});

describe('the worker leaves alone', () => {
  test('what is sent, whatever the address', async ({ host, keeper }) => {
    const status = await keeper.page.evaluate(async () => (await fetch('/', { method: 'POST' })).status);
    expect(status).toBe(405);
    // The browser itself reports a refusal in its console.
    expect(keeper.complaints.splice(0)).toHaveLength(1);
    expect(host.asked).toContain('/');
  });

  test('the version file, which always comes from the host', async ({ host, keeper }) => {
    const ask = () =>
      keeper.page.evaluate(() =>
        fetch('/versie.json').then(
          (reply) => reply.ok,
          () => false,
        ),
      );
    expect([await ask(), await ask()]).toEqual([true, true]);
    expect(host.asked.filter((path) => path === '/versie.json')).toHaveLength(2);
    host.goDown();
    expect(await ask()).toBe(false);
    keeper.complaints.splice(0);
  });

  test('everybody else: installing asks nothing of another host', async ({ host, welcome }) => {
    const visitor = await welcome({ serviceWorkers: 'allow' }, host.url);
    const elsewhere: string[] = [];
    visitor.context.on('request', (request) => {
      if (!request.url().startsWith(host.url)) elsewhere.push(request.url());
    });
    await visitor.page.goto(host.url);
    await keepSite(visitor.page, root);
    expect(elsewhere).toEqual([]);
  });
});

describe('the settings of the host', () => {
  const ask = ({ page }: Visitor) => page.evaluate(async () => (await fetch('/instellingen.json')).json());

  test('are fresh with a network, and those of last time without', async ({ host, keeper }) => {
    host.change('instellingen.json', '{"versturen":true}');
    expect(await ask(keeper)).toEqual({ versturen: true });
    host.change('instellingen.json', '{"versturen":false}');
    expect(await ask(keeper)).toEqual({ versturen: false });
    host.goDown();
    expect(await ask(keeper)).toEqual({ versturen: false });
    keeper.complaints.splice(0);
  });

  test('switch nothing on when the host could never be asked, and that is no error', async ({
    host,
    keeper,
  }) => {
    host.goDown();
    expect(await ask(keeper)).toEqual({});
  });
});

describe('when scripts are turned off later', () => {
  test('a question is still a page with links', async ({ keeper }) => {
    const session = await keeper.context.newCDPSession(keeper.page);
    await session.send('Emulation.setScriptExecutionDisabled', { value: true });
    await open(keeper, deep);
    await keeper.page.waitForURL(/\?vaste-pagina$/);
    await keeper.page.locator('a[data-keuze]').first().waitFor();
    expect(await keeper.at()).toBe(deep.slice(0, -1));
  });
});

describe('the kill switch', () => {
  test('removes worker and caches, and leaves drafts where they are', async ({ host, keeper }) => {
    await keeper.page.evaluate(async () => {
      await new Promise((done) => {
        indexedDB.open('wegwijzer-proef').onsuccess = done;
      });
    });
    host.change('sw.js', await readFile(join(dir, 'sw-uit.js'), 'utf8'));
    await fetchUpdate(keeper.page);
    await expect.poll(() => keptOn(keeper.page), { timeout: 15_000 }).toEqual({ caches: [], workers: 0 });
    const databases = await keeper.page.evaluate(() => indexedDB.databases());
    expect(databases.map(({ name }) => name)).toContain('wegwijzer-proef');
    const response = await open(keeper, deep);
    expect([response.status(), response.fromServiceWorker()]).toEqual([200, false]);
  });
});

describe('a device that is full', () => {
  test('keeps nothing, and the site works with a network', async ({ host, welcome }) => {
    const { page, context } = await welcome({ serviceWorkers: 'allow' }, host.url);
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(host.url).origin,
      quotaSize: 20_000,
    });
    await page.goto(host.url);
    await page.evaluate(() => navigator.serviceWorker.register('/sw.js').then(() => {}));
    await expect.poll(() => keptOn(page)).toEqual({ caches: [], workers: 0 });
    const response = await page.goto(host.url + deep);
    expect([response?.status(), response?.fromServiceWorker()]).toEqual([200, false]);
  });
});
