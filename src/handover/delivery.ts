/**
 * What became of one try to deliver. `accepted`: it is there, and never goes again. `refused`: it will never be taken.
 * `later`: it is to be tried again, after `afterMs` at the earliest when the other side asked for that.
 */
export type Verdict =
  | { readonly kind: 'accepted' | 'refused' }
  | {
      readonly kind: 'later';
      /** Nobody answered: it may have arrived all the same. */
      readonly mayHaveArrived: boolean;
      readonly afterMs?: number;
    };

/** What came back; nothing when the line broke or it took too long. */
export interface Reply {
  readonly status: number;
  readonly retryAfter?: string;
}

const MINUTE_MS = 60_000;
/** Nobody is asked to wait longer than this before the next try. */
export const LONGEST_MS = 6 * 60 * MINUTE_MS;
/** How long to wait after each try in a row that failed. */
const WAITS_MS = [5_000, 30_000, 2 * MINUTE_MS, 10 * MINUTE_MS, 60 * MINUTE_MS] as const;

/** Answers that say: not now. */
const LATER = new Set([408, 425, 429]);

/** Judges an answer by the contract of `CONTRACT.md`. */
export function verdictOf(reply: Reply | undefined): Verdict {
  if (!reply) return { kind: 'later', mayHaveArrived: true };
  const { status, retryAfter } = reply;
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  // A server that fails may have failed after it took the message; one that is too busy did not look at it.
  if (status >= 500) return { kind: 'later', mayHaveArrived: true, ...afterOf(retryAfter) };
  if (LATER.has(status)) return { kind: 'later', mayHaveArrived: false, ...afterOf(retryAfter) };
  return { kind: 'refused' };
}

/** How long to wait before the next try. Units: ms; `chance` from 0 to 1, so that not everybody comes back at once. */
export function waitAfter(tries: number, chance: number, afterMs = 0): number {
  const step = WAITS_MS[Math.min(tries, WAITS_MS.length) - 1] ?? WAITS_MS[0];
  return Math.min(LONGEST_MS, Math.max(afterMs, Math.round(step * (0.75 + chance / 2))));
}

/** `Retry-After` in seconds; a date there is not counted, for the clock of a device may be wrong. */
function afterOf(retryAfter?: string): { afterMs?: number } {
  return retryAfter !== undefined && /^\d{1,6}$/.test(retryAfter)
    ? { afterMs: Number(retryAfter) * 1000 }
    : {};
}

/**
 * The path to send to, from the settings of the host; nothing when sending is off, which it is unless the host says so.
 * Errors: never thrown; a path that could lead to another host counts as off.
 */
export function sendPathIn(settings: unknown): string | undefined {
  const path =
    typeof settings === 'object' && settings !== null ? Reflect.get(settings, 'versturen') : undefined;
  return typeof path === 'string' && /^\/(?![/\\])[\w./-]*$/.test(path) ? path : undefined;
}
