import type { Notes } from '../handover/notes';
import type { Visit } from '../journey/visit';
import { type Draft, type DraftId, FORM, isExpired, keptFrom } from './draft';
import type { LastWords, Saved } from './last-words';
import { migrate } from './record';

/** A visit as it is to be kept. */
export interface VisitNote {
  readonly visit: Visit;
  readonly flows: string;
  readonly topic: string;
  /** What the visitor wrote to hand over. */
  readonly notes?: Notes;
  /** What the visitor calls it, when it comes from a file; a draft that is there keeps its own name. */
  readonly name?: string;
}

/** A visit on its way to the database, and who brings it. */
export interface Saving extends VisitNote {
  readonly id: DraftId;
  readonly writer: string;
  /** The id to take when another tab has written a newer revision meanwhile. */
  readonly spare: DraftId;
  /** What this writer last knew to be stored. */
  readonly last?: Saved;
}

/** `put`: what to write, where something is to be written. */
export interface Decision {
  readonly put?: Draft;
  readonly saved: Saved;
}

/**
 * Decides how a visit is kept, given what stands under its id now.
 * A draft that somebody removed meanwhile is `gone` and stays so; one that only ran out, or went with the whole database,
 * is written anew. What another tab wrote is never overwritten: the visit comes to stand beside it.
 */
export function decide(saving: Saving, stored: unknown, now: number, life: number): Decision | 'gone' {
  if (stored === undefined) return wasRemoved(saving, now, life) ? 'gone' : put(fresh(saving, now), life);
  const draft = migrate(stored);
  if (!draft) return beside(saving, fresh(saving, now), life);
  if (isSame(draft, saving) && !isExpired(draft, now)) return { saved: savedOf(draft, life) };
  const next = renewed(draft, saving, now);
  const isOurs = draft.revision === saving.last?.revision || draft.writer === saving.writer;
  return isOurs ? put(next, life) : beside(saving, next, life);
}

/** A draft that begins now. What was known of it counts on, so that two tabs that begin it anew do not take each other's place. */
export function fresh(saving: Saving, now: number): Draft {
  const { id, visit, flows, topic, notes, name, writer, last } = saving;
  const isKept = last?.isKept ?? false;
  const times = { begun: now, changed: now, keptUntil: keptFrom(now, isKept) };
  const named = { ...(notes ? { notes } : {}), ...(name === undefined ? {} : { name }) };
  const revision = (last?.revision ?? 0) + 1;
  return { id, visit, flows, topic, ...named, ...times, isKept, revision, form: FORM, writer };
}

/** The saving that a keeper could not wait for. */
export function savingOf({ writer, spare, draft, last }: LastWords, life: number): Saving {
  return { ...draft, writer, spare, ...(last ? { last: { ...last, life } } : {}) };
}

function renewed({ notes: _, ...draft }: Draft, saving: Saving, now: number): Draft {
  const { visit, flows, topic, writer } = saving;
  const times = { changed: now, keptUntil: keptFrom(now, draft.isKept) };
  const notes = saving.notes ? { notes: saving.notes } : {};
  return { ...draft, ...notes, visit, flows, topic, writer, ...times, revision: draft.revision + 1 };
}

function put(draft: Draft, life: number): Decision {
  return { put: draft, saved: savedOf(draft, life) };
}

function beside({ spare }: Saving, draft: Draft, life: number): Decision {
  const next = { ...draft, id: spare, revision: 1 };
  return { put: next, saved: { ...savedOf(next, life), isBeside: true } };
}

/** What is known of a draft that stands in the database. */
export function savedOf({ id, revision, keptUntil, isKept }: Draft, life: number): Saved {
  return { id, revision, keptUntil, isKept, isBeside: false, life };
}

function wasRemoved({ last }: Saving, now: number, life: number): boolean {
  return last !== undefined && last.life === life && !isExpired(last, now);
}

function isSame(draft: Draft, { visit, notes, flows, topic }: Saving): boolean {
  const words = (one: Pick<Draft, 'visit' | 'notes'>) => JSON.stringify([one.visit, one.notes]);
  return draft.flows === flows && draft.topic === topic && words(draft) === words({ visit, notes });
}
