/** An event that a worker may stay awake for. */
export interface LongEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** What a page says to the worker. */
export interface MessageOfPage extends LongEvent {
  readonly data: unknown;
  readonly source: OpenPage | null;
}

interface OpenPage {
  readonly id: string;
  readonly url: string;
}

/** As much of a service worker's world as is used here: the types of the whole would clash with those of a page. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<readonly OpenPage[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: LongEvent) => void): void;
  addEventListener(type: 'message', listen: (event: MessageOfPage) => void): void;
}

/** The world of this worker. */
export const scope = globalThis as unknown as WorkerScope;

/** The names of the pages that are open now, whoever made them. */
export async function openPages(): Promise<string[]> {
  const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ id }) => id);
}
