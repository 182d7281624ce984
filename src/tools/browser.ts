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
];

/**
 * Starts a headless Chromium: the one of the system, or else the one that comes inside an npm package.
 * Errors: throws when neither is there.
 */
export async function startBrowser(): Promise<Browser> {
  const system = process.env.CHROMIUM_PATH ?? PLACES.find((place) => existsSync(place));
  if (system) return chromium.launch({ executablePath: system, args: FLAGS });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: [...packed.args, ...FLAGS] });
}
