import type { Database } from './database';
import {
  cleanName,
  type Draft,
  type DraftId,
  type DraftSummary,
  isExpired,
  keptFrom,
  summaryOf,
  underClock,
} from './draft';
import { type Forgotten, forgetExpired, forgetLastWords, settleLastWords } from './forget';
import type { Saved } from './last-words';
import { migrate } from './record';
import { decide, fresh, type Saving } from './saving';

/** What the start screen shows. */
export interface DraftList {
  readonly drafts: readonly DraftSummary[];
  /** How many there are, also those that were not asked for. */
  readonly total: number;
  /** How many of those looked at were left out because they cannot be understood. */
  readonly unreadable: number;
}

/** Nobody reads a longer list. Measured in Chromium with a thousand drafts: all of them 75 ms, the newest 50 in 5 ms. */
const LIST_LENGTH = 50;

/**
 * The drafts of this device. Units: `now` in milliseconds.
 * Errors: every promise is refused when the database cannot be had; `troubleOf` tells what kind of trouble it is.
 */
export class Drafts {
  constructor(private readonly database: Database) {}

  /** Which database this is: one more each time the browser threw one away. */
  get life(): number {
    return this.database.life;
  }

  /** An older tab holds the database. */
  get isBlocked(): boolean {
    return this.database.isBlocked;
  }

  /** Opens the database, takes in what tabs that are gone wrote last, and forgets what is over. */
  begin(now: number): Promise<Forgotten> {
    return this.database.change(async () => {
      await settleLastWords(this.database, now);
      await this.database.outbox.where('keptUntil').belowOrEqual(now).delete();
      return forgetExpired(this.database, now);
    }, ['lastWords', 'outbox']);
  }

  /** Keeps a visit; never over what another tab has written meanwhile, never again when it was removed. */
  save(saving: Saving, now: number, isWanted = () => true): Promise<Saved | 'gone'> {
    const { drafts } = this.database;
    return this.database.change(async () => {
      if (!isWanted()) return 'gone';
      const decision = decide(saving, await drafts.get(saving.id), now, this.database.life);
      if (decision === 'gone') return decision;
      if (decision.put) await drafts.put(this.database.record(decision.put));
      return decision.saved;
    });
  }

  /** Writes a visit down in this very moment, for the next `begin` to take in; false when the database is not open. */
  jot(saving: Saving, now: number): boolean {
    const { writer, spare, last } = saving;
    return this.database.say({ writer, spare, draft: fresh(saving, now), ...(last ? { last } : {}) });
  }

  /** Takes away what a writer jotted down, now that it is saved. */
  unjot(writer: string): boolean {
    return this.database.atOnce('lastWords', (store) => store.delete(writer));
  }

  /** Lists the drafts whose time is not over, newest first. */
  async list(now: number, most = LIST_LENGTH): Promise<DraftList> {
    await this.database.open();
    const table = this.database.drafts;
    const [total, records] = await Promise.all([
      table.where('keptUntil').above(now).count(),
      table.orderBy('changed').reverse().limit(most).toArray(),
    ]);
    const read = records.map(migrate).filter((draft) => draft !== undefined);
    const drafts = read
      .filter((draft) => !isExpired(draft, now))
      .map((draft) => summaryOf(underClock(draft, now)));
    return { drafts, total, unreadable: records.length - read.length };
  }

  /** One draft with its answers; nothing when it is gone, over or unreadable. */
  async read(id: DraftId, now: number): Promise<Draft | undefined> {
    await this.database.open();
    const draft = migrate(await this.database.drafts.get(id));
    return draft && !isExpired(draft, now) ? underClock(draft, now) : undefined;
  }

  /** Calls a draft what the visitor calls it; an empty name takes the name away. */
  rename(id: DraftId, typed: string): Promise<Draft | undefined> {
    return this.alter(id, ({ name: _, ...draft }) => {
      const name = cleanName(typed);
      return name === undefined ? draft : { ...draft, name };
    });
  }

  /** Keeps a draft for long, or for short again, from now on. */
  keep(id: DraftId, isKept: boolean, now: number): Promise<Draft | undefined> {
    return this.alter(id, (draft) => ({ ...draft, isKept, keptUntil: keptFrom(now, isKept) }));
  }

  /** Removes drafts, and what was jotted down about them. */
  remove(ids: readonly DraftId[]): Promise<void> {
    return this.database.change(async () => {
      await this.database.drafts.bulkDelete([...ids]);
      await forgetLastWords(this.database, ids);
    }, ['lastWords']);
  }

  /** Removes drafts of one writer in this very moment; false when the database is not open. */
  removeAtOnce(ids: readonly DraftId[], writer: string): boolean {
    const isUnjotted = this.unjot(writer);
    const remove = (store: IDBObjectStore) => {
      for (const id of ids) store.delete(id);
    };
    return this.database.atOnce('drafts', remove) && isUnjotted;
  }

  /** Forgets what is over, and what nobody can tell when it will be. */
  removeExpired(now: number): Promise<Forgotten> {
    return this.database.change(() => forgetExpired(this.database, now));
  }

  /** Removes everything: first what is in the database, which no other tab can hold up, then the database. Stop the keepers before. */
  async wipe(): Promise<void> {
    for (const name of ['drafts', 'lastWords', 'outbox'] as const)
      this.database.atOnce(name, (store) => store.clear());
    await this.database.delete();
  }

  private alter(id: DraftId, change: (draft: Draft) => Draft): Promise<Draft | undefined> {
    return this.database.change(async () => {
      const draft = migrate(await this.database.drafts.get(id));
      const next = draft && change(draft);
      if (next) await this.database.drafts.put(this.database.record(next));
      return next;
    });
  }
}
