/** A piece of work of the workshop on this device. What it is, the workshop knows: here it is only kept. */
export interface KeptWork {
  readonly id: string;
  /** Units: ms since 1970. */
  readonly changed: number;
  readonly value: unknown;
}

/** A database of its own: work here is no visit, does not end after a day, and is never in the way of one. */
const DATABASE = 'wegwijzer-werkplaats';
const WORK = 'work';
const BASES = 'bases';

/**
 * What the workshop keeps on this device, so that a crash loses nothing. `work` changes with every step; `bases` holds the
 * files that were opened, which are large and stay the same.
 * Errors: every promise rejects where this browser keeps nothing.
 */
export class Workbench {
  private opening: Promise<IDBDatabase> | undefined;

  constructor(private readonly factory: () => IDBFactory | undefined) {}

  /** All that is kept, the newest first. */
  async list(): Promise<KeptWork[]> {
    const found = (await this.ask(WORK, 'readonly', (store) => store.getAll())) as KeptWork[];
    return found.sort((a, b) => b.changed - a.changed);
  }

  async keep(work: KeptWork): Promise<void> {
    await this.ask(WORK, 'readwrite', (store) => store.put(work));
  }

  async keepBase(id: string, value: unknown): Promise<void> {
    await this.ask(BASES, 'readwrite', (store) => store.put({ id, value }));
  }

  async base(id: string): Promise<unknown> {
    return ((await this.ask(BASES, 'readonly', (store) => store.get(id))) as { value?: unknown } | undefined)
      ?.value;
  }

  async forget(id: string): Promise<void> {
    await this.ask(WORK, 'readwrite', (store) => store.delete(id));
    await this.ask(BASES, 'readwrite', (store) => store.delete(id));
  }

  private async ask(
    name: string,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest,
  ): Promise<unknown> {
    const database = await this.open();
    return new Promise((done, fail) => {
      const transaction = database.transaction(name, mode);
      const request = work(transaction.objectStore(name));
      transaction.oncomplete = () => done(request.result);
      transaction.onabort = transaction.onerror = () => fail(transaction.error);
      // A page that goes takes along a transaction of which it has not said that nothing more will follow.
      transaction.commit?.();
    });
  }

  private open(): Promise<IDBDatabase> {
    this.opening ??= this.reopen();
    this.opening.catch(() => {
      this.opening = undefined;
    });
    return this.opening;
  }

  private reopen(): Promise<IDBDatabase> {
    return new Promise((done, fail) => {
      const request = this.factory()?.open(DATABASE, 1);
      if (!request) return fail(new Error('This browser has no database.'));
      request.onupgradeneeded = () => {
        for (const name of [WORK, BASES]) request.result.createObjectStore(name, { keyPath: 'id' });
      };
      request.onerror = () => fail(request.error);
      request.onsuccess = () => {
        const forgetIt = () => {
          this.opening = undefined;
        };
        // "Wis alles" in another tab must not wait for this one.
        request.result.onversionchange = () => {
          request.result.close();
          forgetIt();
        };
        request.result.onclose = forgetIt;
        done(request.result);
      };
    });
  }
}
