import type { Table } from 'dexie';
import type { Visit } from '../journey/visit';
import { Connection, type Idb } from './connection';
import { type Scrambled, scramble, unscramble } from './scramble';
import { fields, type Reader, text, whole } from './shape';
import { OWN_LIMITS, visitReader } from './visit-shape';

/** An open visit of the counter, as it comes back after a crash. */
export interface KeptVisit {
  readonly id: string;
  /** What staff call it. */
  readonly label: string;
  readonly visit: Visit;
  /** Units: ms since 1970. */
  readonly changed: number;
}

/** A counter that was left alone longer than this has closed meanwhile. Units: ms. */
export const COUNTER_KEEP_MS = 12 * 60 * 60 * 1000;

const readRest: Reader<Omit<KeptVisit, 'id' | 'changed'>> = fields({
  label: text(),
  visit: visitReader(OWN_LIMITS),
});
const readKey: Reader<Pick<KeptVisit, 'id' | 'changed'>> = fields({ id: text(), changed: whole });

/** The open visits of this counter, where staff chose that they survive a crash. */
export class CounterVisits {
  private readonly connection: Connection;

  constructor(private readonly idb: Idb) {
    this.connection = new Connection(idb);
  }

  async put({ id, changed, ...rest }: KeptVisit): Promise<void> {
    await this.connection.open();
    await this.visits.put({ id, changed, ...scramble(rest, this.idb.random) });
  }

  async remove(id: string): Promise<void> {
    await this.connection.open();
    await this.visits.delete(id);
  }

  async clear(): Promise<void> {
    await this.connection.open();
    await this.visits.clear();
  }

  /** The visits that were open; those of before the counter closed, and what cannot be read, are removed. */
  async open(now: number): Promise<readonly KeptVisit[]> {
    await this.connection.open();
    const isOver = ({ changed }: KeptVisit) => changed <= now - COUNTER_KEEP_MS || changed > now;
    const left = (await this.visits.toArray()).flatMap((row) => {
      const kept = keptIn(row);
      return kept && !isOver(kept) ? [kept] : [];
    });
    const ids = new Set(left.map(({ id }) => id));
    await this.visits.filter(({ id }) => !ids.has(id)).delete();
    return left;
  }

  private get visits(): Table<Scrambled & Pick<KeptVisit, 'id' | 'changed'>, string> {
    return this.connection.dexie.table('counterVisits');
  }
}

function keptIn(row: unknown): KeptVisit | undefined {
  const key = readKey(row);
  const rest = key && readRest(unscramble(row as object));
  return key && rest && { ...key, ...rest };
}
