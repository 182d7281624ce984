import type { Dexie, Transaction } from 'dexie';
import { migrate, recordOf } from './record';
import type { Random } from './scramble';

/** Tells Dexie every version the database has had: a device may come from any of them. */
export function describeDatabase(dexie: Dexie, random: Random): void {
  dexie.version(1).stores({ drafts: 'id' });
  dexie
    .version(2)
    .stores({ drafts: 'id, keptUntil, changed', lastWords: 'writer' })
    .upgrade((transaction) => renew(transaction, random));
  dexie.version(3).stores({ signals: '[month+kind+place]', counterVisits: 'id' });
  dexie.version(4).stores({ outbox: 'key, keptUntil' });
}

/** Brings every record of the first form to the present one; what cannot be read stays for `removeExpired` to judge. */
async function renew(transaction: Transaction, random: Random): Promise<void> {
  await transaction
    .table<unknown>('drafts')
    .toCollection()
    .modify((record, place: { value?: unknown }) => {
      const draft = migrate(record);
      place.value = draft ? recordOf(draft, random) : record;
    });
}
