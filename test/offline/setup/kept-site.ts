import type { Page } from 'playwright-core';

/** Keeps the site that is open on this device, and waits until it serves this page. */
export function keepSite(page: Page, base: string): Promise<void> {
  return page.evaluate(async (scope) => {
    const { serviceWorker } = navigator;
    const served = new Promise((done) => serviceWorker.addEventListener('controllerchange', done));
    await serviceWorker.register(`${scope}sw.js`, { scope });
    if (!serviceWorker.controller) await served;
  }, base);
}

/** Asks for a new version and waits until it waits. */
export function fetchUpdate(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    const coming = registration?.installing;
    if (!coming) return;
    await new Promise<void>((done) => {
      coming.addEventListener('statechange', () => coming.state !== 'installing' && done());
    });
  });
}

/** What this device keeps of the site. */
export function keptOn(page: Page): Promise<{ caches: string[]; workers: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
