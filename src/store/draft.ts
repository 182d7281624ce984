import type { Notes } from '../handover/notes';
import type { Visit } from '../journey/visit';

declare const brand: unique symbol;
export type DraftId = string & { readonly [brand]?: 'draft' };

const HOUR_MS = 60 * 60 * 1000;
/** How long a draft stays that nobody asked to keep. Units: milliseconds. */
export const SHORT_KEEP_MS = 24 * HOUR_MS;
/** How long a draft stays after "bewaar op dit apparaat". Units: milliseconds. */
export const LONG_KEEP_MS = 30 * 24 * HOUR_MS;
/** Units: characters. */
const NAME_LENGTH = 60;
/** The form in which a draft is written at present. A newer form keeps the fields `id` and `keptUntil`. */
export const FORM = 3;

/** One stored visit. Units: every time is in milliseconds since 1970. */
export interface Draft {
  readonly id: DraftId;
  readonly visit: Visit;
  /** The version of the flows with which the answers were given. */
  readonly flows: string;
  readonly topic: string;
  /** What the visitor wrote to hand over. */
  readonly notes?: Notes;
  /** What the visitor calls it. */
  readonly name?: string;
  readonly begun: number;
  readonly changed: number;
  readonly keptUntil: number;
  readonly isKept: boolean;
  /** One more each time the visit is written; a new name or a longer keeping is no new revision. */
  readonly revision: number;
  readonly form: typeof FORM;
  /** Which keeper wrote it last: it may always write again. */
  readonly writer?: string;
}

/** What a list of drafts shows of each: everything but what the visitor answered. */
export interface DraftSummary extends Omit<Draft, 'visit' | 'notes' | 'writer' | 'form'> {
  readonly problems: number;
  readonly answers: number;
}

/** A draft without its answers. */
export function summaryOf({ visit, notes: _, writer: __, form: ___, ...rest }: Draft): DraftSummary {
  const answers = visit.problems.reduce((sum, problem) => sum + problem.answers.length, 0);
  return { ...rest, problems: visit.problems.length, answers };
}

/** Until when a draft stays that is written now. */
export function keptFrom(now: number, isKept: boolean): number {
  return now + (isKept ? LONG_KEEP_MS : SHORT_KEEP_MS);
}

/** The draft under the present clock: one written while the clock was ahead stays no longer than one written now. */
export function underClock(draft: Draft, now: number): Draft {
  return {
    ...draft,
    begun: Math.min(draft.begun, now),
    changed: Math.min(draft.changed, now),
    keptUntil: Math.min(draft.keptUntil, keptFrom(now, draft.isKept)),
  };
}

/** Is its time over? */
export function isExpired(draft: Pick<Draft, 'keptUntil'>, now: number): boolean {
  return draft.keptUntil <= now;
}

/** A name as the visitor typed it, made fit to show; nothing when there is nothing left of it. */
export function cleanName(typed: string): string | undefined {
  return oneLine(typed, NAME_LENGTH) || undefined;
}

/** Plain text on one line. Units: characters. */
export function oneLine(text: string, most: number): string {
  const line = plainText(text).replace(/\s+/g, ' ').trim();
  return [...line].slice(0, most).join('').trim();
}

/** Text without control characters and without signs that turn the direction of reading; line ends stay. */
export function plainText(text: string): string {
  return text
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, ' ');
}

/** An id from chance that the caller brings, such as 16 bytes of `crypto.getRandomValues`. */
export function draftIdFrom(chance: Uint8Array): DraftId {
  return Array.from(chance, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
