/**
 * Makes the icons from `public/beeld/icon.svg`, and the pictures of the site that install windows show. Run by hand when
 * icon or look change, and commit what comes out: `npm run build && npx tsx src/tools/pictures.ts`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startBrowser } from './browser';
import { serveSite } from './serve';
import { buildSettings } from './settings';

const FOLDER = 'public/beeld';
const settings = buildSettings();
const server = serveSite(settings.out, settings.base).listen(0);
const home = `http://localhost:${(server.address() as AddressInfo).port}${settings.base}`;
const browser = await startBrowser();
try {
  const svg = await readFile(join(FOLDER, 'icon.svg'), 'utf8');
  // Without its round corners the ground reaches the edge: a phone cuts its own shape from it.
  const ground = svg.replace(/ rx="\d+"/, '');
  await icon(browser, svg, 'icon-192.png', 192);
  await icon(browser, svg, 'icon-512.png', 512);
  await icon(browser, inSafeZone(ground), 'icon-maskable-512.png', 512);
  await icon(browser, ground, 'icon-apple-180.png', 180);
  await screen(browser, 'scherm-smal.webp', { width: 390, height: 844 }, 2);
  await screen(browser, 'scherm-breed.webp', { width: 1280, height: 800 }, 1);
} finally {
  await browser.close();
  server.close();
  server.closeAllConnections();
}

/** Shrinks what is drawn, not the ground: a maskable icon may lose all but the middle 80 %. */
function inSafeZone(svg: string): string {
  return svg.replace(/(<rect[^>]*\/>)([\s\S]*)<\/svg>/, (_, ground, sign) => {
    return `${ground}<g transform="translate(6.4 6.4) scale(.8)">${sign}</g></svg>`;
  });
}

async function icon(browser: Browser, svg: string, name: string, size: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: join(FOLDER, name), omitBackground: true });
  await page.close();
}

async function screen(
  browser: Browser,
  name: string,
  viewport: { width: number; height: number },
  scale: number,
): Promise<void> {
  const page = await browser.newPage({ viewport, deviceScaleFactor: scale, serviceWorkers: 'block' });
  await page.goto(home, { waitUntil: 'networkidle' });
  await writeFile(join(FOLDER, name), await webpOf(page));
  await page.close();
}

async function webpOf(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  return Buffer.from(data, 'base64');
}
