/** Started without a network: how long until the first question is painted, against a bare page from a minimal worker. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import type { Drawing } from '../../flow/drawing';
import { startBrowser } from '../browser';
import { compile } from '../compile';
import { serveSite } from '../serve';
import { type BuildSettings, buildSettings, todayHere } from '../settings';
import { bareSite } from './bare-site';
import { type Line, median, report } from './figures';
import { PHONE } from './measure';

/** The least that a precaching worker can be. */
const MINIMAL = `
addEventListener('install', (event) => event.waitUntil(caches.open('kaal').then((cache) => cache.addAll(['/']))));
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) =>
  event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request))));`;

/** A site that a device has kept; its server is gone. */
interface Kept {
  readonly context: BrowserContext;
  readonly url: string;
}

/** Measures both in turn, each time with a worker that has to start first. */
export async function measureOfflineStart(
  browser: Browser,
  { out, base }: BuildSettings,
  drawing: Drawing,
  rounds: number,
): Promise<Line> {
  const ours = await keep(browser, serveSite(out, base), base);
  const bare = await keep(browser, withWorker(bareSite(drawing)), '/');
  const times = { ours: [] as number[], bare: [] as number[] };
  try {
    for (let round = 0; round <= rounds; round++) {
      const pair = { bare: await startOnce(bare), ours: await startOnce(ours) };
      // The first pair warms the machine up and does not count.
      if (round === 0) continue;
      times.bare.push(pair.bare);
      times.ours.push(pair.ours);
    }
  } finally {
    await Promise.all([ours.context.close(), bare.context.close()]);
  }
  const what = 'First question, started offline';
  return { what, value: median(times.ours), against: median(times.bare), unit: 'ms', limit: 1.2 };
}

/** The bare site, with a worker that a page may register. */
function withWorker(site: Server): Server {
  return createServer((request, response) => {
    if (request.url !== '/sw.js') site.emit('request', request, response);
    else response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(MINIMAL);
  });
}

/** Lets a device keep a site, and takes the server away. */
async function keep(browser: Browser, server: Server, base: string): Promise<Kept> {
  await new Promise<void>((ready) => server.listen(0, ready));
  const url = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
  const context = await browser.newContext({
    viewport: { width: 390, height: 800 },
    serviceWorkers: 'allow',
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(async (scope) => {
    const { serviceWorker } = navigator;
    const served = new Promise((done) => serviceWorker.addEventListener('controllerchange', done));
    await serviceWorker.register(`${scope}sw.js`, { scope });
    if (!serviceWorker.controller) await served;
  }, base);
  await page.close();
  server.close();
  server.closeAllConnections();
  return { context, url };
}

/** Opens the front page on a slow processor. Units: ms from the start of the navigation. */
async function startOnce({ context, url }: Kept): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
  await page.goto(url, { waitUntil: 'commit' });
  const painted = await page.waitForFunction(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    return paint && document.querySelector('h1') && document.querySelector('a[data-keuze]')
      ? paint.startTime
      : 0;
  });
  const took = Number(await painted.jsonValue());
  await page.close();
  return took;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const settings = buildSettings();
  const browser = await startBrowser();
  const rounds = Number(process.env.BENCH_ROUNDS ?? 15);
  const drawing = compile(settings.flows, todayHere());
  console.log(report([await measureOfflineStart(browser, settings, drawing, rounds)]));
  await browser.close();
}
