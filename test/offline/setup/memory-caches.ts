/** The caches of a browser, in memory: as much of them as the worker uses. */
export class MemoryCaches {
  readonly made = new Map<string, MemoryCache>();

  async open(name: string): Promise<MemoryCache> {
    const found = this.made.get(name) ?? new MemoryCache();
    this.made.set(name, found);
    return found;
  }

  async match(key: RequestInfo, { cacheName }: { cacheName?: string } = {}): Promise<Response | undefined> {
    for (const [name, cache] of this.made) {
      const found = cacheName === undefined || name === cacheName ? await cache.match(key) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  async keys(): Promise<string[]> {
    return [...this.made.keys()];
  }

  async delete(name: string): Promise<boolean> {
    return this.made.delete(name);
  }
}

/** One cache in memory. */
export class MemoryCache {
  readonly kept = new Map<string, Response>();

  async match(key: RequestInfo): Promise<Response | undefined> {
    return this.kept.get(addressOf(key))?.clone();
  }

  async put(key: RequestInfo, response: Response): Promise<void> {
    this.kept.set(addressOf(key), response);
  }

  async delete(key: RequestInfo): Promise<boolean> {
    return this.kept.delete(addressOf(key));
  }
}

function addressOf(key: RequestInfo): string {
  return new URL(typeof key === 'string' ? key : key.url, 'http://localhost').href;
}
