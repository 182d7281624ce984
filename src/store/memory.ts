import type { Idb } from './connection';
import { Database } from './database';
import type { Draft, DraftId } from './draft';
import { DraftKeeper } from './draft-keeper';
import { Drafts } from './drafts';
import { Outbox } from './outbox';
import type { Random } from './scramble';
import type { After } from './time-limit';
import type { Keeping } from './trouble';

/** What the memory of this device is built from. */
export interface MemoryParts {
  readonly idb: Idb;
  readonly now: () => number;
  readonly newId: () => DraftId;
  readonly after: After;
}

/** What this device remembers: its drafts, and a keeper for each visit under way. */
export interface Memory {
  readonly drafts: Drafts;
  /** What waits to be sent. */
  readonly outbox: Outbox;
  /** Begins to keep a visit: a new one, or one that goes on from a draft. */
  keeper(report: (keeping: Keeping) => void, from?: Draft): DraftKeeper;
}

/** Builds the memory of this device; the database is opened when it is first asked for something. */
export function openMemory({ idb, ...parts }: MemoryParts): Memory {
  const database = new Database(idb);
  const drafts = new Drafts(database);
  return {
    drafts,
    outbox: new Outbox(database),
    keeper: (report, from) => new DraftKeeper({ ...parts, drafts, report }, from),
  };
}

/** What this browser brings to store things with; where it refuses even to be asked for a database, none. */
export function ownIdb(): Idb {
  const random: Random = (bytes) => crypto.getRandomValues(bytes);
  try {
    const { indexedDB, IDBKeyRange } = globalThis;
    return { indexedDB, IDBKeyRange, random };
  } catch {
    return { indexedDB: undefined, IDBKeyRange: undefined, random };
  }
}
