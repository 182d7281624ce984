import { LONGEST_MS, type Verdict } from '../handover/delivery';
import type { Database } from './database';
import { LEASE_MS, type Parcel, readParcel, recordOfParcel } from './parcel';

/** What the visitor sees of a message that is not sent yet. Units: ms since 1970. */
export interface Waiting extends Pick<Parcel, 'key' | 'made' | 'tries' | 'mayHaveArrived' | 'isRefused'> {
  /** When it is tried next. */
  readonly due: number;
}

/** How a message was withdrawn: `maybe-sent` when an earlier try may have arrived; `gone` when it was sent or withdrawn before. */
export type Withdrawal = 'withdrawn' | 'maybe-sent' | 'gone';

/** Messages that wait to be sent, on disk. Every step is one transaction, so that two tabs never send the same one at once. */
export class Outbox {
  constructor(private readonly database: Database) {}

  /** Takes a message in; it is safe when this is done. */
  add(key: string, body: string, draft: string | undefined, now: number): Promise<void> {
    const parcel: Parcel = {
      key,
      body,
      made: now,
      due: now,
      notBefore: 0,
      claimedUntil: 0,
      tries: 0,
      mayHaveArrived: false,
      isRefused: false,
      ...(draft ? { draft } : {}),
    };
    return this.change(async () => void (await this.put(parcel)));
  }

  /** Everything that is not sent yet, oldest first. */
  async list(): Promise<Waiting[]> {
    await this.database.open();
    const parcels = (await this.database.outbox.toArray()).flatMap((record) => readParcel(record) ?? []);
    return parcels.sort((a, b) => a.made - b.made);
  }

  /** Takes the next message that is due, and keeps other tabs off it until the try must be over. */
  claim(now: number): Promise<Parcel | undefined> {
    return this.change(async () => {
      for (const record of await this.database.outbox.toArray()) {
        const parcel = readParcel(record);
        if (!parcel || parcel.isRefused || isAhead(parcel, now)) continue;
        // From here on it may arrive, also when this page dies within the try.
        const claimed = {
          ...parcel,
          claimedUntil: now + LEASE_MS,
          tries: parcel.tries + 1,
          mayHaveArrived: true,
        };
        await this.put(claimed);
        return { ...claimed, mayHaveArrived: parcel.mayHaveArrived };
      }
      return undefined;
    });
  }

  /** Writes down what became of a try. `waitMs`: until the next one. */
  settle({ key, mayHaveArrived }: Parcel, verdict: Verdict, now: number, waitMs: number): Promise<void> {
    return this.change(async () => {
      const parcel = readParcel(await this.database.outbox.get(key));
      if (!parcel) return;
      if (verdict.kind === 'accepted') return this.database.outbox.delete(key);
      const isUncertain = mayHaveArrived || (verdict.kind === 'later' && verdict.mayHaveArrived);
      const isRefused = verdict.kind === 'refused';
      const askedMs = verdict.kind === 'later' ? Math.min(verdict.afterMs ?? 0, LONGEST_MS) : 0;
      const times = { claimedUntil: 0, due: now + waitMs, notBefore: now + askedMs };
      await this.put({ ...parcel, ...times, mayHaveArrived: isUncertain, isRefused });
    });
  }

  /** Makes everything due at once: the line is back, or the visitor asks. */
  hurry(now: number): Promise<void> {
    return this.change(async () => {
      for (const record of await this.database.outbox.toArray()) {
        const parcel = readParcel(record);
        if (!parcel || parcel.isRefused || parcel.due <= now) continue;
        await this.put({ ...parcel, due: Math.max(now, parcel.notBefore) });
      }
    });
  }

  /** Takes a message back. Nothing of it is tried again. */
  withdraw(key: string): Promise<Withdrawal> {
    return this.change(async () => {
      const parcel = readParcel(await this.database.outbox.get(key));
      if (!parcel) return 'gone';
      await this.database.outbox.delete(key);
      return parcel.mayHaveArrived && !parcel.isRefused ? 'maybe-sent' : 'withdrawn';
    });
  }

  /** Takes the messages of a visit out of storage: it has become one of which nothing may be kept. */
  takeOut(draft: string): Promise<Parcel[]> {
    return this.change(async () => {
      const all = (await this.database.outbox.toArray()).flatMap((record) => readParcel(record) ?? []);
      const mine = all.filter((parcel) => parcel.draft === draft);
      await this.database.outbox.bulkDelete(mine.map(({ key }) => key));
      return mine;
    });
  }

  private put(parcel: Parcel): Promise<unknown> {
    return this.database.outbox.put(recordOfParcel(parcel, this.database.random));
  }

  private change<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.database.change(work, ['outbox']);
  }
}

/** Is it too early for a message? What a clock that was ahead put further away than any wait is no reason to wait. */
function isAhead({ due, claimedUntil }: Parcel, now: number): boolean {
  const isClaimed = claimedUntil > now && claimedUntil <= now + LEASE_MS;
  return isClaimed || (due > now && due <= now + LONGEST_MS);
}
