import type { Table } from 'dexie';
import type { Count } from '../signals/signal';
import { oneMore, type Tally } from '../signals/tally';
import { Connection, type Idb } from './connection';
import { fields, type Reader, text, whole } from './shape';

type Row = readonly [month: string, kind: string, place: string];

const read: Reader<Omit<Count, 'kind'> & { readonly kind: string }> = fields({
  month: text(7),
  kind: text(20),
  place: text(200),
  count: whole,
});

/**
 * The counts of this counter. A row is a month, a thing, a place and a number: which visit added to it cannot be told.
 * They stand apart from drafts and have a delete of their own.
 */
export class SignalCounts {
  private readonly connection: Connection;

  constructor(idb: Idb) {
    this.connection = new Connection(idb);
  }

  /** Adds what one visit brought, all of it or nothing. */
  async add(month: string, signals: Tally): Promise<void> {
    if (signals.length === 0) return;
    await this.connection.open();
    await this.connection.dexie.transaction('rw', this.rows, async () => {
      const keys = signals.map(({ kind, place }) => [month, kind, place] as Row);
      const found = await this.rows.bulkGet(keys);
      await this.rows.bulkPut(signals.map((signal, at) => oneMore(month, signal, found[at])));
    });
  }

  /** Every count there is; a row that nobody can read is left out. */
  async all(): Promise<readonly Count[]> {
    await this.connection.open();
    const rows: unknown[] = await this.rows.toArray();
    return rows.flatMap((row) => (read(row) ? [row as Count] : []));
  }

  /** Removes every count. */
  async clear(): Promise<void> {
    await this.connection.open();
    await this.rows.clear();
  }

  private get rows(): Table<Count, Row> {
    return this.connection.dexie.table('signals');
  }
}
