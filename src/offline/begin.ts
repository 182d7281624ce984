import { type Conversation, type News, register } from './registration';

/**
 * Begins the talk with the worker once the page is loaded and the browser has nothing better to do. Comes with what is
 * fetched after the first screen. Gives nothing where there can be no worker: the page works the same, with a network.
 */
export async function beginOffline(base: string, news: News): Promise<Conversation | undefined> {
  if (!('serviceWorker' in navigator) || isOff()) return undefined;
  await whenLoaded();
  await whenIdle();
  return register(base, news).catch(() => undefined);
}

/** While developing every change must show; a build with `WEGWIJZER_WORKER=uit` must not bring back what it removes. */
function isOff(): boolean {
  return import.meta.env.DEV || import.meta.env.WEGWIJZER_WORKER === 'uit';
}

declare global {
  /** What the bundler writes into a module. */
  interface ImportMeta {
    readonly env: { readonly DEV: boolean; readonly WEGWIJZER_WORKER?: string };
  }
}

function whenLoaded(): Promise<unknown> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((done) => addEventListener('load', done, { once: true }));
}

function whenIdle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 5_000 });
    else setTimeout(done, 1_000);
  });
}
