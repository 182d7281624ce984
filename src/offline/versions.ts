import type { Edition } from './edition';

/** Every cache of a site begins so. Another site below the same host has another base, and keeps its own. */
export function cachesOf(base: string): string {
  return `wegwijzer ${base} `;
}

/** The cache of one version. */
export function cacheOf({ base, version }: Pick<Edition, 'base' | 'version'>): string {
  return cachesOf(base) + version;
}

/** The cache of what belongs to no version. */
export function looseCacheOf(base: string): string {
  return `${cachesOf(base)}los`;
}

/** Which caches became old when a version took over, and which open pages were made by them. */
interface OldOnes {
  readonly caches: readonly string[];
  readonly pages: readonly string[];
}

/** What was kept by versions before this one, while pages of theirs are still open. */
export class Versions {
  constructor(
    private readonly edition: Pick<Edition, 'base' | 'version'>,
    private readonly store: CacheStorage,
  ) {}

  /** Takes over what did not change from versions before: on a slow line an update costs only what is new. */
  async inherit(keys: Iterable<string>): Promise<void> {
    const own = await this.store.open(cacheOf(this.edition));
    for (const key of keys) {
      if (await own.match(key)) continue;
      const earlier = await this.store.match(key);
      if (earlier) await own.put(key, earlier);
    }
  }

  /** Notes, at the moment this version takes over, what is old from now on. */
  async noteOld(openPages: readonly string[]): Promise<void> {
    const caches = await this.others();
    if (caches.length === 0) return;
    const old: OldOnes = { caches, pages: openPages };
    const loose = await this.store.open(looseCacheOf(this.edition.base));
    await loose.put(this.noteAddress(), new Response(JSON.stringify(old)));
  }

  /** Throws away what is old, once none of the pages made by it is open any more. */
  async tidy(openPages: readonly string[]): Promise<void> {
    const cacheName = looseCacheOf(this.edition.base);
    const note = await this.store.match(this.noteAddress(), { cacheName });
    if (!note) return;
    const old: OldOnes = await note.json();
    if (old.pages.some((page) => openPages.includes(page))) return;
    for (const name of old.caches) await this.store.delete(name);
    await (await this.store.open(cacheName)).delete(this.noteAddress());
  }

  private async others(): Promise<string[]> {
    const { base } = this.edition;
    const ours = [cacheOf(this.edition), looseCacheOf(base)];
    const names = await this.store.keys();
    return names.filter((name) => name.startsWith(cachesOf(base)) && !ours.includes(name));
  }

  /** An address that no file of a site has. */
  private noteAddress(): string {
    return `${this.edition.base}?oude-versies`;
  }
}
