import type { Table, Transaction } from 'dexie';
import { Connection, type Idb } from './connection';
import type { Draft, DraftId } from './draft';
import { type LastWords, lastWordsRecord } from './last-words';
import { recordOf } from './record';
import type { Random } from './scramble';
import { troubleOf } from './trouble';

/** How often a change may be broken off: by a connection that breaks, or by what has to be written at once. */
const TRIES = 3;

type StoreName = 'drafts' | 'lastWords' | 'outbox';

/** The database of this device: changes that look first, and writes that cannot wait. */
export class Database {
  private readonly connection: Connection;
  readonly random: Random;
  private readonly changing = new Set<Transaction>();

  constructor(idb: Idb) {
    this.connection = new Connection(idb);
    this.random = idb.random;
  }

  get life(): number {
    return this.connection.life;
  }

  get isBlocked(): boolean {
    return this.connection.isBlocked;
  }

  get drafts(): Table<unknown, DraftId> {
    return this.connection.dexie.table('drafts');
  }

  get lastWords(): Table<unknown, string> {
    return this.connection.dexie.table('lastWords');
  }

  get outbox(): Table<unknown, string> {
    return this.connection.dexie.table('outbox');
  }

  /** Opens the database where it is not open. Errors: `CannotOpen`. */
  open(): Promise<void> {
    return this.connection.open();
  }

  close(): void {
    this.connection.close();
  }

  /** Removes the database itself; the next `open` makes a new one. */
  async delete(): Promise<void> {
    await this.connection.dexie.delete({ disableAutoOpen: false });
  }

  /** A draft as it is to be stored here. */
  record(draft: Draft): object {
    return recordOf(draft, this.random);
  }

  /** Does some work on the drafts as one: all of it is kept, or nothing. It begins again when it was broken off. */
  async change<Result>(work: () => Promise<Result>, also: readonly StoreName[] = []): Promise<Result> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.changeOnce(work, also);
      } catch (error) {
        if (tries === TRIES || troubleOf(error) !== 'lost') throw error;
      }
    }
  }

  /** Writes last words in this very moment; false when that cannot be. */
  say(words: LastWords): boolean {
    return this.atOnce('lastWords', (store) => store.put(lastWordsRecord(words, this.random)));
  }

  /**
   * Writes in this very moment, without looking first; false when that cannot be.
   * A page that goes takes along every transaction of which it has not said that nothing more will follow. Measured in
   * Chromium, leaving right after: a look and a write are kept 1 time in 45, this 44 times.
   */
  atOnce(store: StoreName, write: (store: IDBObjectStore) => void): boolean {
    this.giveWay();
    try {
      const transaction = this.connection.dexie.backendDB().transaction(store, 'readwrite');
      transaction.onabort = transaction.onerror = (event) => event.preventDefault();
      write(transaction.objectStore(store));
      transaction.commit();
      return true;
    } catch {
      return false;
    }
  }

  /**
   * Breaks off the changes under way, which begin again. Some browsers let one write wait for another, and a page that goes
   * takes along what waits: measured in Chromium with its database in memory, 0 times in 48 kept; after giving way 47.
   */
  private giveWay(): void {
    for (const transaction of this.changing) {
      try {
        transaction.abort();
      } catch {
        // It had come to its end.
      }
    }
  }

  private async changeOnce<Result>(work: () => Promise<Result>, also: readonly StoreName[]): Promise<Result> {
    await this.open();
    return this.connection.dexie.transaction('rw', ['drafts', ...also], async (transaction) => {
      this.changing.add(transaction);
      try {
        return await work();
      } finally {
        this.changing.delete(transaction);
      }
    });
  }
}
