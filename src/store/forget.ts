import type { Database } from './database';
import { type DraftId, isExpired, keptFrom, underClock } from './draft';
import { type LastWords, readLastWords } from './last-words';
import { migrate } from './record';
import { decide, savingOf } from './saving';

/** How many drafts went because their time was over, and how many because nobody could read them. */
export interface Forgotten {
  readonly expired: number;
  readonly unreadable: number;
}

/** Takes in what keepers wrote in their last moment, as if they had had the time. Runs inside a change of both. */
export async function settleLastWords(database: Database, now: number): Promise<void> {
  for (const found of await database.lastWords.toArray()) {
    const words = readLastWords(found);
    if (words) await settle(database, words, now);
  }
  await database.lastWords.clear();
}

async function settle(database: Database, words: LastWords, now: number): Promise<void> {
  const { drafts, life } = database;
  // Counted from when it was written, not from when it is found.
  const then = Math.min(words.draft.changed, now);
  const stored = await drafts.get(words.draft.id);
  const draft = migrate(stored);
  const isOld = draft?.writer === words.writer && draft.changed > then;
  if (isOld || isExpired({ keptUntil: keptFrom(then, words.draft.isKept) }, now)) return;
  const decision = decide(savingOf(words, life), stored, then, life);
  if (decision !== 'gone' && decision.put) await drafts.put(database.record(decision.put));
}

/** Takes away the last words about drafts that are removed. Runs inside a change of both. */
export async function forgetLastWords({ lastWords }: Database, ids: readonly DraftId[]): Promise<void> {
  for (const found of await lastWords.toArray()) {
    const words = readLastWords(found);
    if (words && (ids.includes(words.draft.id) || ids.includes(words.spare)))
      await lastWords.delete(words.writer);
  }
}

/**
 * Removes what is over. What a clock that was ahead would keep too long gets the time it would get now, once and for all;
 * a record of which nobody can tell when it is over, goes. Runs inside a change.
 */
export async function forgetExpired(database: Database, now: number): Promise<Forgotten> {
  const { drafts } = database;
  const expired = await drafts.where('keptUntil').belowOrEqual(now).delete();
  const long = await drafts.where('keptUntil').above(keptFrom(now, false)).toArray();
  const undated = (await drafts.count()) - (await drafts.orderBy('keptUntil').count());
  const verdicts = (undated > 0 ? await drafts.toArray() : long).map((record) =>
    judge(database, record, now),
  );
  await drafts.bulkPut(verdicts.flatMap(({ next }) => next ?? []));
  const gone = verdicts.filter(({ why }) => why);
  await drafts.bulkDelete(gone.map(({ id }) => id));
  const unreadable = gone.filter(({ why }) => why === 'unreadable').length;
  return { expired: expired + gone.length - unreadable, unreadable };
}

/** What becomes of a record: the form it should have, or why it goes, or neither. */
interface Verdict {
  readonly id: DraftId;
  readonly next?: object;
  readonly why?: keyof Forgotten;
}

/** A record of a newer form is not for us to change, only to end in time. */
function judge(database: Database, record: unknown, now: number): Verdict {
  const { id, keptUntil } = record as { id: DraftId; keptUntil?: unknown };
  const draft = migrate(record);
  if (draft && isExpired(draft, now)) return { id, why: 'expired' };
  if (draft) {
    const next = underClock(draft, now);
    return next.keptUntil === keptUntil ? { id } : { id, next: database.record(next) };
  }
  if (typeof keptUntil !== 'number' || !Number.isFinite(keptUntil)) return { id, why: 'unreadable' };
  const latest = keptFrom(now, true);
  return keptUntil <= latest ? { id } : { id, next: { ...(record as object), keptUntil: latest } };
}
