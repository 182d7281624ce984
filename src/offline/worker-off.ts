/**
 * The kill switch: a worker that takes the place of the one before, throws away its caches and goes. Bundled to
 * `sw-uit.js`, and to `sw.js` under `WEGWIJZER_WORKER=uit`. It answers no request and touches no database: drafts stay.
 */
import { cachesOf } from './versions';
import { scope } from './worker-scope';

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) => event.waitUntil(leave()));
// A page that registers while the browser is still saying goodbye brings this worker back: it goes again when spoken to.
scope.addEventListener('message', (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const ours = cachesOf(new URL(scope.registration.scope).pathname);
  const names = await scope.caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => scope.caches.delete(name)));
  await scope.registration.unregister();
}
