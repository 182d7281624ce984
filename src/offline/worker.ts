/** The service worker: one version of everything, from its own cache. The build bundles it to `sw.js`. */
import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { type Edition, NOT_FOUND_PATH, SETTINGS_FILE } from './edition';
import { freshFirst } from './fresh-first';
import { Later } from './later';
import { MESSAGES } from './messages';
import { wayFor } from './navigation';
import { routeStatically } from './static-routes';
import { cacheOf, looseCacheOf, Versions } from './versions';
import { type LongEvent, openPages, scope } from './worker-scope';

/** Written in by the build. */
declare const EDITION: Edition;

const edition = EDITION;
const { base } = edition;
const kept = new PrecacheController({ cacheName: cacheOf(edition) });
const versions = new Versions(edition, scope.caches);
kept.addToCacheList([...edition.files]);
const later = new Later(edition, versions, scope.caches);
const known = { ...edition, pages: [...edition.pages, ...edition.later.flatMap(({ pages }) => pages)] };

scope.addEventListener('install', (event) => event.waitUntil(install(event)));
scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));
scope.addEventListener('message', (event) => {
  const { type } = (event.data ?? {}) as { type?: unknown };
  if (type === MESSAGES.takeOver) event.waitUntil(scope.skipWaiting());
  if (type === MESSAGES.tidy) event.waitUntil(tidy());
  if (type === MESSAGES.keep) event.waitUntil(later.keep(event.source?.url ?? ''));
});
// Only GET, only our own host: Workbox leaves every other request alone unless a route asks for it.
registerRoute(({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate', openPage);
registerRoute(({ url, sameOrigin }) => sameOrigin && isKept(url), fromCache);
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname === base + SETTINGS_FILE, freshSettings);

/** Keeps everything of this version, or nothing counts: a worker that fails here is not used, the one before goes on. */
async function install(event: LongEvent): Promise<void> {
  try {
    await versions.inherit(kept.getURLsToCacheKeys().values());
    await kept.install(event as never);
    await keepFront();
    await later.keepAgain();
    await routeStatically(event, edition);
  } catch (error) {
    // A full disk is given back at once: drafts need it more. After a broken line the next try goes on from here.
    if ((error as Error).name === 'QuotaExceededError') await scope.caches.delete(cacheOf(edition));
    throw error;
  }
}

/** The front page under its own address too, where the browser finds it without the worker. */
async function keepFront(): Promise<void> {
  const front = await kept.matchPrecache(base);
  const cache = await scope.caches.open(cacheOf(edition));
  if (front) await cache.put(base, front);
}

async function takeOver(): Promise<void> {
  await versions.noteOld(await openPages());
  await scope.clients.claim();
}

/** Not while another version comes in: it may be one from before, whose cache is being filled again. */
async function tidy(): Promise<void> {
  const { installing, waiting } = scope.registration;
  if (!installing && !waiting) await versions.tidy(await openPages());
}

/** Names in `assets/` and `data/` hold a hash of the content, so that any version's copy is the right one. */
function isKept({ href, pathname }: URL): boolean {
  return /^(assets|data)\//.test(pathname.slice(base.length)) || kept.getCacheKeyForURL(href) !== undefined;
}

async function fromCache({ request }: { request: Request }): Promise<Response> {
  return (await kept.matchPrecache(request.url)) ?? (await scope.caches.match(request)) ?? fetch(request);
}

async function openPage({ request, url }: { request: Request; url: URL }): Promise<Response> {
  const way = wayFor(url, known);
  if (way === 'network') return fetch(request).catch(() => notFound());
  if ('moveTo' in way) return Response.redirect(way.moveTo, 301);
  const page = (await kept.matchPrecache(base + way.page)) ?? (await later.match(way.page));
  return page ?? fetch(request).catch(() => notFound());
}

async function notFound(): Promise<Response> {
  const page = await kept.matchPrecache(base + NOT_FOUND_PATH);
  return page ? new Response(page.body, { status: 404, headers: page.headers }) : Response.error();
}

/** A host that cannot be asked has switched nothing on; that is no error for a page without a network. */
function nothingSet(): Response {
  return new Response('{}', { headers: { 'Content-Type': 'application/json' } });
}

async function freshSettings({ request }: { request: Request }): Promise<Response> {
  const asked = freshFirst(request, await scope.caches.open(looseCacheOf(base)));
  return asked.catch(() => nothingSet());
}
