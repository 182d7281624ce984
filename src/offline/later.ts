import { PrecacheController } from 'workbox-precaching';
import type { Edition } from './edition';
import { cacheOf, type Versions } from './versions';

/** What is kept only once somebody opened its page. Where it was kept before, a new version keeps it too. */
export class Later {
  private readonly parts: ReadonlyMap<string, PrecacheController>;

  constructor(
    private readonly edition: Edition,
    private readonly versions: Versions,
    private readonly store: CacheStorage,
  ) {
    const partFor = (files: Edition['files']) => {
      const part = new PrecacheController({ cacheName: cacheOf(edition) });
      part.addToCacheList([...files]);
      return part;
    };
    this.parts = new Map(edition.later.map(({ page, files }) => [page, partFor(files)]));
  }

  /** Keeps the page at an address and all that belongs to it; what is there already costs nothing. Never throws: the next time it is tried again. */
  async keep(address: string): Promise<void> {
    const part = this.partAt(address);
    if (!part) return;
    try {
      await this.versions.inherit(part.getURLsToCacheKeys().values());
      await part.install({ type: 'install', waitUntil: () => {} } as never);
    } catch {
      // A full disk, a broken line, or a host that has the next version already: that one will keep it.
    }
  }

  /** Keeps what a version before this one kept. */
  async keepAgain(): Promise<void> {
    for (const page of this.parts.keys()) {
      const address = this.edition.base + page;
      if (await this.store.match(address, { ignoreSearch: true })) await this.keep(address);
    }
  }

  /** The kept page, where it is kept. */
  match(page: string): Promise<Response | undefined> {
    return this.parts.get(page)?.matchPrecache(this.edition.base + page) ?? Promise.resolve(undefined);
  }

  private partAt(address: string): PrecacheController | undefined {
    const { pathname } = new URL(address, 'https://here.invalid');
    const page = [...this.parts.keys()].find((one) => pathname === this.edition.base + one);
    return page === undefined ? undefined : this.parts.get(page);
  }
}
