import Dexie from 'dexie';
import { DATABASE } from './database-name';
import { describeDatabase } from './schema';
import type { Random } from './scramble';
import { CannotOpen } from './trouble';

/** What a browser brings to store things with; in some private modes there is no database. */
export interface Idb {
  readonly indexedDB: IDBFactory | undefined;
  readonly IDBKeyRange: typeof IDBKeyRange | undefined;
  readonly random: Random;
}

/** The connection with the database of this device: opened when first needed, and again when it was closed under our feet. */
export class Connection {
  readonly dexie: Dexie;
  /** One more each time the browser itself threw the database away. */
  life = 0;
  /** An older tab holds the old form of the database and does not let go. */
  isBlocked = false;
  private opening: Promise<void> | undefined;
  private native: IDBDatabase | undefined;

  constructor({ indexedDB, IDBKeyRange, random }: Idb) {
    this.dexie = new Dexie(DATABASE, {
      indexedDB: indexedDB as IDBFactory,
      IDBKeyRange: IDBKeyRange as typeof globalThis.IDBKeyRange,
      autoOpen: false,
    });
    describeDatabase(this.dexie, random);
    // Returning false keeps Dexie from doing the same with a line in the console.
    this.dexie.on('versionchange', () => {
      this.close();
      return false;
    });
    this.dexie.on('blocked', () => {
      this.isBlocked = true;
      return false;
    });
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

  close(): void {
    this.dexie.close({ disableAutoOpen: false });
  }

  private async reopen(): Promise<void> {
    try {
      await this.dexie.open();
    } catch (error) {
      throw new CannotOpen(error);
    }
    this.isBlocked = false;
    const native = this.dexie.backendDB();
    this.native = native;
    native?.addEventListener('close', () => this.lose(native));
  }

  /** A connection that Dexie did not close and that takes no transaction was closed by the browser, which has yet to say so. */
  private isAlive(): boolean {
    const native = this.dexie.backendDB();
    try {
      native.transaction('drafts', 'readonly');
      return true;
    } catch {
      this.lose(native);
      this.close();
      return false;
    }
  }

  /** The browser closes a connection of its own accord only when it throws the database away. */
  private lose(native: IDBDatabase): void {
    if (this.native !== native) return;
    this.native = undefined;
    this.life++;
  }
}
