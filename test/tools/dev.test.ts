import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test } from '../browser/setup/browser-test';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const LONG =
  'Wat is er op de straat of op de stoep of op het plein of in het park of bij het water nu kapot?';

let folder: string;
let server: ViteDevServer;
let url: string;
let flow: string;
let original: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wegwijzer-flows-'));
  await cp(here('../packs/zilverwaard'), folder, { recursive: true });
  flow = join(folder, 'melding/wegwijzer.yaml');
  original = await readFile(flow, 'utf8');
  process.env.WEGWIJZER_FLOWS = folder;
  server = await createServer({
    configFile: here('../../vite.config.ts'),
    configLoader: 'runner',
    root: here('../..'),
    mode: 'development',
    logLevel: 'error',
    cacheDir: join(folder, '.vite'),
    server: { port: 0 },
  });
  await server.listen();
  url = server.resolvedUrls?.local[0] ?? '';
});

afterAll(async () => {
  await server.close();
  delete process.env.WEGWIJZER_FLOWS;
  await rm(folder, { recursive: true, force: true });
});

describe('while an author writes', () => {
  // A second is short on a machine that does other things too.
  test('a changed text shows in the open page within a second', { retry: 2 }, async ({ welcome }) => {
    const { page } = await welcome({}, url);
    await writeFile(flow, original);
    await page.goto(new URL('melding/wat/', url).href, { waitUntil: 'networkidle' });
    await writeFile(flow, original.replace('Wat is er kapot?', 'Wat is er stuk?'));
    await page.getByRole('heading', { name: 'Wat is er stuk?' }).waitFor({ timeout: 1000 });
  });

  test('a problem shows as a letter below the page, and goes by itself when it is mended', async ({
    welcome,
  }) => {
    const { page } = await welcome({}, url);
    await writeFile(flow, original);
    await page.goto(new URL('melding/wat/', url).href, { waitUntil: 'networkidle' });
    await writeFile(flow, original.replace('ga naar: straat', 'ga naar: straaat'));
    await page.locator('aside pre', { hasText: 'straaat' }).waitFor();
    expect(await page.locator('main h1').count()).toBe(1);
    await writeFile(flow, original);
    await page.locator('aside pre', { hasText: 'straaat' }).waitFor({ state: 'detached' });
    // No letter is not the same as nothing looked at: something is said then too.
    await page.locator('#ww-brieven > *').waitFor();
  });

  test('a file that cannot be read leaves the letter, and the page is back when it can', async ({
    welcome,
  }) => {
    const { page } = await welcome({}, url);
    await writeFile(flow, original.replace('vragen:', 'vragen: ['));
    await page.goto(new URL('melding/wat/', url).href);
    await page.locator('aside pre[data-ernst="error"]').first().waitFor();
    await page.getByRole('heading', { name: 'Deze wegwijzer kan ik nu niet lezen' }).waitFor();
    await writeFile(flow, original);
    await page.locator('a[data-keuze="stoep"]').waitFor();
    // A place that is not there is another matter than a flow that cannot be read.
    await page.goto(new URL('melding/bestaat-niet/', url).href);
    await page.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
  });

  test('a long sentence gets a letter too', async ({ welcome }) => {
    const { page } = await welcome({}, url);
    await writeFile(flow, original.replace('Wat is er kapot?', LONG));
    await page.goto(new URL('melding/wat/', url).href);
    await page.locator('aside pre', { hasText: 'zin-lang' }).waitFor();
    await writeFile(flow, original);
  });
});

describe('while somebody works on the pages of the counter', () => {
  test('they open here too, each with its own script', { timeout: 60_000 }, async ({ welcome }) => {
    const { page } = await welcome({}, url);
    await writeFile(flow, original);
    for (const [path, part] of [
      ['balie/', '[data-balie="memory"]'],
      ['balie/meekijken/', '.ww-mirror--blank'],
      ['balie/signalen/', '.ww-signals__switch'],
    ] as const) {
      await page.goto(new URL(path, url).href);
      await page.locator(part).waitFor({ timeout: 30_000 });
    }
  });
});
