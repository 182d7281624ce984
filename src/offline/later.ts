import { PrecacheController } from 'workbox-precaching';
import type { Edition } from './edition';
import { cacheOf, type Versions } from './versions';

/** What is kept only once somebody opened its page. Where it was kept before, a new version keeps it too. */
export class Later {
  private readonly parts: readonly Part[];

  constructor(
    private readonly edition: Edition,
    private readonly versions: Versions,
    private readonly store: CacheStorage,
  ) {
    this.parts = edition.later.map(({ pages, files }) => {
      const kept = new PrecacheController({ cacheName: cacheOf(edition) });
      kept.addToCacheList([...files]);
      return { pages, kept };
    });
  }

  /** Keeps the page at an address and all that belongs to it; what is there already costs nothing. Never throws: the next time it is tried again. */
  async keep(address: string): Promise<void> {
    const { pathname } = new URL(address, 'https://here.invalid');
    const part = this.partOf(pathname.slice(this.edition.base.length));
    if (part) await this.fill(part);
  }

  /** Keeps what a version before this one kept. */
  async keepAgain(): Promise<void> {
    for (const part of this.parts) {
      const address = this.edition.base + (part.pages[0] ?? '');
      if (await this.store.match(address, { ignoreSearch: true })) await this.fill(part);
    }
  }

  /** The kept page, where it is kept. */
  match(page: string): Promise<Response | undefined> {
    return this.partOf(page)?.kept.matchPrecache(this.edition.base + page) ?? Promise.resolve(undefined);
  }

  private async fill({ kept }: Part): Promise<void> {
    try {
      await this.versions.inherit(kept.getURLsToCacheKeys().values());
      await kept.install({ type: 'install', waitUntil: () => {} } as never);
    } catch {
      // A full disk, a broken line, or a host that has the next version already: that one will keep it.
    }
  }

  private partOf(page: string): Part | undefined {
    return this.parts.find(({ pages }) => pages.includes(page));
  }
}

/** A page with the pages below it, and what is kept of them. */
interface Part {
  readonly pages: readonly string[];
  readonly kept: PrecacheController;
}
