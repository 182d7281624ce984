import Dexie, { type Table, type Transaction } from 'dexie';
import type { Draft, DraftId } from './draft';
import { type LastWords, lastWordsRecord } from './last-words';
import { recordOf } from './record';
import { DATABASE, describeDatabase } from './schema';
import type { Random } from './scramble';
import { CannotOpen, troubleOf } from './trouble';

/** What a browser brings to store things with; in some private modes there is no database. */
export interface Idb {
  readonly indexedDB: IDBFactory | undefined;
  readonly IDBKeyRange: typeof IDBKeyRange | undefined;
  readonly random: Random;
}

/** How often a change may be broken off: by a connection that breaks, or for last words. */
const TRIES = 3;

type StoreName = 'drafts' | 'lastWords';

/** The database of this device and its connection: opened when first needed, and again when it was closed under our feet. */
export class Database {
  /** One more each time the browser itself threw the database away. */
  life = 0;
  /** An older tab holds the old form of the database and does not let go. */
  isBlocked = false;
  private readonly dexie: Dexie;
  private readonly random: Random;
  private opening: Promise<void> | undefined;
  private readonly changing = new Set<Transaction>();
  private connection: IDBDatabase | undefined;

  constructor({ indexedDB, IDBKeyRange, random }: Idb) {
    this.random = random;
    this.dexie = new Dexie(DATABASE, {
      indexedDB: indexedDB as IDBFactory,
      IDBKeyRange: IDBKeyRange as typeof globalThis.IDBKeyRange,
      autoOpen: false,
    });
    describeDatabase(this.dexie, random);
    // Returning false keeps Dexie from doing the same with a line in the console.
    this.dexie.on('versionchange', () => {
      this.dexie.close({ disableAutoOpen: false });
      return false;
    });
    this.dexie.on('blocked', () => {
      this.isBlocked = true;
      return false;
    });
  }

  get drafts(): Table<unknown, DraftId> {
    return this.dexie.table('drafts');
  }

  get lastWords(): Table<unknown, string> {
    return this.dexie.table('lastWords');
  }

  /** Opens the database where it is not open. Errors: `CannotOpen`. */
  async open(): Promise<void> {
    // While Dexie is still renewing the records it calls itself open: the promise knows better.
    if (!this.opening && this.dexie.isOpen() && this.isAlive()) return;
    this.opening ??= this.reopen().finally(() => {
      this.opening = undefined;
    });
    return this.opening;
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

  /**
   * Writes last words in this very moment; false when that cannot be.
   * Changes under way give way and begin again: some browsers let one write wait for another, and a page that goes takes
   * along what waits.
   */
  say(words: LastWords): boolean {
    for (const transaction of this.changing) {
      try {
        transaction.abort();
      } catch {
        // It had come to its end.
      }
    }
    return this.atOnce('lastWords', (store) => store.put(lastWordsRecord(words, this.random)));
  }

  /**
   * Writes in this very moment, without looking first; false when that cannot be.
   * A page that goes takes along every transaction of which it has not said that nothing more will follow. Measured in
   * Chromium, leaving right after: a look and a write are kept 1 time in 45, this 44 times.
   */
  atOnce(store: StoreName, write: (store: IDBObjectStore) => void): boolean {
    try {
      const transaction = this.dexie.backendDB().transaction(store, 'readwrite');
      transaction.onabort = transaction.onerror = (event) => event.preventDefault();
      write(transaction.objectStore(store));
      transaction.commit();
      return true;
    } catch {
      return false;
    }
  }

  /** Removes the database itself; the next `open` makes a new one. */
  async delete(): Promise<void> {
    await this.dexie.delete({ disableAutoOpen: false });
  }

  close(): void {
    this.dexie.close({ disableAutoOpen: false });
  }

  private async changeOnce<Result>(work: () => Promise<Result>, also: readonly StoreName[]): Promise<Result> {
    await this.open();
    return this.dexie.transaction('rw', ['drafts', ...also], async (transaction) => {
      this.changing.add(transaction);
      try {
        return await work();
      } finally {
        this.changing.delete(transaction);
      }
    });
  }

  private async reopen(): Promise<void> {
    try {
      await this.dexie.open();
    } catch (error) {
      throw new CannotOpen(error);
    }
    this.isBlocked = false;
    const connection = this.dexie.backendDB();
    this.connection = connection;
    connection?.addEventListener('close', () => this.lose(connection));
  }

  /** A connection that Dexie did not close and that takes no transaction was closed by the browser, which has yet to say so. */
  private isAlive(): boolean {
    const connection = this.dexie.backendDB();
    try {
      connection.transaction('drafts', 'readonly');
      return true;
    } catch {
      this.lose(connection);
      this.close();
      return false;
    }
  }

  /** The browser closes a connection of its own accord only when it throws the database away. */
  private lose(connection: IDBDatabase): void {
    if (this.connection !== connection) return;
    this.connection = undefined;
    this.life++;
  }
}
