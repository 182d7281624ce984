import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Visit } from '../../src/journey/visit';
import type { Idb } from '../../src/store/connection';
import { Database } from '../../src/store/database';
import type { DraftId } from '../../src/store/draft';
import { DraftKeeper } from '../../src/store/draft-keeper';
import { Drafts } from '../../src/store/drafts';
import type { Saved } from '../../src/store/last-words';
import { migrate } from '../../src/store/record';
import type { Saving, VisitNote } from '../../src/store/saving';
import type { Random } from '../../src/store/scramble';
import type { Keeping } from '../../src/store/trouble';

export const NOON = Date.UTC(2026, 10, 3, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

type StoreName = 'drafts' | 'lastWords' | 'counterVisits';

/** A visit with one answer for each option: `visitOf('ja', 'nee')`. */
export function visitOf(...options: string[]): Visit {
  return {
    problems: [
      { start: 'weg/v0', answers: options.map((option, at) => ({ question: `weg/v${at}`, option })) },
    ],
  };
}

/** `ja nee` */
export function optionsOf(visit: Visit | undefined): string | undefined {
  return visit?.problems
    .flatMap(({ answers }) => answers)
    .map(({ option }) => option)
    .join(' ');
}

/** A visit as the app hands it over to be kept. */
export function noteOf(...options: string[]): VisitNote {
  return { visit: visitOf(...options), flows: 'v1', topic: 'Kapotte weg' };
}

export const random: Random = (bytes) => crypto.getRandomValues(bytes);

/** One device: a database that several tabs share, and a clock that stands still. */
export class Device {
  now = NOON;
  private ids = 0;

  constructor(readonly idb: Idb = { indexedDB: new IDBFactory(), IDBKeyRange, random }) {}

  newId = (): DraftId => `id-${++this.ids}`;

  /** A tab of its own, with its own connection. */
  tab(): Tab {
    return new Tab(this);
  }

  /** The drafts that stand in the database; what cannot be read stands there as it is. */
  async records(): Promise<Record<string, unknown>[]> {
    const records = await this.stored('drafts');
    return records.map((record) => ({ ...(migrate(record) ?? record) }));
  }

  /** What stands in the database, as it is. */
  stored(store: StoreName): Promise<object[]> {
    return this.raw(store, 'readonly', (place) => place.getAll());
  }

  /** Puts something in the database that no tab of ours would write. */
  async plant(record: object, store: StoreName = 'drafts'): Promise<void> {
    await this.raw(store, 'readwrite', (place) => place.put(record));
  }

  /** The options of every visit that is kept, one line each. */
  async visits(): Promise<string[]> {
    return (await this.records()).map(({ visit }) => optionsOf(visit as Visit) ?? '').sort();
  }

  private raw<Result>(
    store: string,
    mode: IDBTransactionMode,
    ask: (store: IDBObjectStore) => IDBRequest<Result>,
  ) {
    return new Promise<Result>((done, fail) => {
      const opening = (this.idb.indexedDB as IDBFactory).open('wegwijzer');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const request = ask(opening.result.transaction(store, mode).objectStore(store));
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          opening.result.close();
          done(request.result);
        };
      };
    });
  }
}

export class Tab {
  readonly database: Database;
  readonly drafts: Drafts;
  private readonly writer: string;

  constructor(private readonly device: Device) {
    this.database = new Database(device.idb);
    this.drafts = new Drafts(this.database);
    this.writer = device.newId();
  }

  /** Keeps a visit once, without a keeper. */
  save(id: string, options: string[], more: Partial<Saving> = {}): Promise<Saved | 'gone'> {
    const { writer } = this;
    const saving = { ...noteOf(...options), id, writer, spare: this.device.newId(), ...more };
    return this.drafts.save(saving, this.device.now);
  }

  /** A keeper, what it told, and a clock whose alarms go off when the test says so. */
  keeper(from?: ConstructorParameters<typeof DraftKeeper>[1], drafts: Drafts = this.drafts) {
    const told: Keeping[] = [];
    const alarms = new Set<() => void>();
    const after = (_: number, call: () => void) => {
      alarms.add(call);
      return () => alarms.delete(call);
    };
    const { newId } = this.device;
    const report = (keeping: Keeping) => told.push(keeping);
    const keeper = new DraftKeeper({ drafts, now: () => this.device.now, newId, after, report }, from);
    const threeSeconds = () => {
      for (const call of alarms) call();
    };
    return { keeper, told, threeSeconds };
  }
}
