import type { Edition } from './edition';
import { cacheOf } from './versions';
import type { LongEvent } from './worker-scope';

/** An address as the browser compares it. */
interface Pattern {
  readonly pathname: string;
  readonly search?: string;
}

interface Condition {
  readonly urlPattern?: Pattern;
  readonly requestMethod?: string;
  readonly or?: readonly Condition[];
}

/** A request that the browser itself answers from a cache, without waking the worker. */
export interface StaticRoute {
  readonly condition: Condition;
  readonly source: { readonly cacheName: string };
}

/** What newer browsers give an install event. Source: W3C Service Workers, "static routing". */
interface RoutingEvent extends LongEvent {
  addRoutes?(routes: readonly StaticRoute[]): Promise<void>;
}

/**
 * Lets the browser answer by itself what needs no thought: the front page, and files with a hash in their name. A start
 * without a network then waits for no worker. Only addresses that surely are in the cache: past these routes the worker
 * is never asked, so that another version's files would be missed. Where browsers lack it, the worker answers as always.
 */
export async function routeStatically(event: LongEvent, edition: Edition): Promise<void> {
  const { addRoutes } = event as RoutingEvent;
  // A browser that knows an earlier form of these rules refuses them; the worker does not need them.
  await addRoutes?.call(event, routesFor(edition)).catch(() => {});
}

/** The routes of one version. */
export function routesFor(edition: Edition): StaticRoute[] {
  const named = edition.files.filter(({ revision }) => revision === null).map(({ url }) => url);
  const folder = `${edition.base}data/`;
  const data = named.filter((url) => url.startsWith(folder)).map((url) => url.replace(/[^/]+$/, '*'));
  const others = named.filter((url) => !url.startsWith(folder));
  const patterns = [edition.base, ...new Set([...data, ...others])].map((pathname) => ({
    pathname,
    search: '',
  }));
  const condition = { or: patterns.map((urlPattern) => ({ urlPattern, requestMethod: 'get' })) };
  return [{ condition, source: { cacheName: cacheOf(edition) } }];
}
