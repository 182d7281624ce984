import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian and others put Chromium. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Newer Chromium draws its address bar as two pages of its own for each window, headless too: half of a test's work.
  // The last list counts, so what the test tool itself leaves out stands here as well.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding,Translate',
];

/**
 * Starts a headless Chromium: the one of the system, or else the one that comes inside an npm package.
 * Errors: throws when neither is there.
 */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
  const { path, flags } = await browserCommand();
  return chromium.launch({ executablePath: path, args: [...flags, ...more] });
}

/** Where the browser is and how it is started, for who needs the process itself. */
export async function browserCommand(): Promise<{ path: string; flags: string[] }> {
  const system = process.env.CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place));
  return { path: system ?? (await unpackedBrowser()), flags: FLAGS };
}

/**
 * Unpacks the browser of the npm package, unless that was done before.
 * It was packed for a place without system libraries and fonts; it brings its own only when told that it runs there.
 * Its own flags are left out: with all of it in one process, closing one window ends the whole browser.
 */
async function unpackedBrowser(): Promise<string> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
