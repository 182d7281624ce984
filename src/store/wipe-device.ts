import { PREFIX, SHARED } from './shared-device';
import { type After, inTime } from './time-limit';

/** How every database and cache of ours is called, or how its name begins. */
const OURS = 'wegwijzer';

/** Where something of ours may stand. Each is asked for anew, because the asking itself may be refused. */
export interface Places {
  readonly localStorage?: () => Storage | undefined;
  readonly sessionStorage?: () => Storage | undefined;
  readonly indexedDB?: () => IDBFactory | undefined;
  /** Only where the pages for use without network must go as well. */
  readonly caches?: () => CacheStorage | undefined;
  readonly after: After;
}

/** Names a place of which it is not sure that it is empty. */
export type Remainder = 'localStorage' | 'sessionStorage' | 'indexedDB' | 'caches';

/**
 * Removes everything under our own names from this device. What one place refuses does not hold up the others.
 * Drafts that are open here are wiped first with `Drafts.wipe`, which no other tab can hold up.
 */
export async function wipeDevice(keepShared: boolean, places: Places): Promise<Remainder[]> {
  const left: Remainder[] = [];
  const { localStorage, sessionStorage, indexedDB, caches, after } = places;
  const spared = keepShared ? [SHARED] : [];
  if (!wipeStorage(localStorage, spared)) left.push('localStorage');
  if (!wipeStorage(sessionStorage, [])) left.push('sessionStorage');
  const [hasDatabasesGone, hasCachesGone] = await Promise.all([
    inTime(after, wipeDatabases(indexedDB)),
    inTime(after, wipeCaches(caches)),
  ]);
  if (!hasDatabasesGone) left.push('indexedDB');
  if (!hasCachesGone) left.push('caches');
  return left;
}

function wipeStorage(place: (() => Storage | undefined) | undefined, spared: readonly string[]): boolean {
  try {
    const storage = place?.();
    if (!storage) return true;
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    for (const name of names) {
      if (name.startsWith(PREFIX) && !spared.includes(name)) storage.removeItem(name);
    }
    return true;
  } catch {
    return false;
  }
}

async function wipeDatabases(place: Places['indexedDB']): Promise<boolean> {
  const factory = place?.();
  if (!factory) return true;
  const found = (await factory.databases?.().catch(() => [])) ?? [];
  const names = found.flatMap(({ name }) => (name?.startsWith(OURS) ? [name] : []));
  const gone = await Promise.all([...new Set([OURS, ...names])].map((name) => deleteDatabase(factory, name)));
  return gone.every(Boolean);
}

/** A database that another tab holds goes when that tab lets go: until then it counts as left. */
function deleteDatabase(factory: IDBFactory, name: string): Promise<boolean> {
  return new Promise((done) => {
    const request = factory.deleteDatabase(name);
    request.onsuccess = () => done(true);
    request.onerror = request.onblocked = () => done(false);
  });
}

async function wipeCaches(place: Places['caches']): Promise<boolean> {
  const caches = place?.();
  if (!caches) return true;
  const ours = (await caches.keys()).filter((name) => name.startsWith(OURS));
  await Promise.all(ours.map((name) => caches.delete(name)));
  return true;
}
