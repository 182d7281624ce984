import type { PlaceRef } from '../flow/types';

/**
 * What is counted, each at most once for a visit and a place: "ik kom er niet uit", where the visit ended, "weet ik niet",
 * a search that found nothing, a code or print that was taken along, and what was said to "was this help?".
 */
export const SIGNALS = [
  'stuck',
  'outcome',
  'unsure',
  'no-result',
  'handed-over',
  'helped',
  'not-helped',
] as const;
export type SignalKind = (typeof SIGNALS)[number];

/** One thing that happened at one place of a flow. It knows no visitor, no words and no time. */
export interface Signal {
  readonly kind: SignalKind;
  readonly place: PlaceRef;
}

/** In how many visits of a month something happened at a place. Shape of a month: `yyyy-mm`. */
export interface Count extends Signal {
  readonly month: string;
  readonly count: number;
}

/** What tells one count from another. */
export function keyOf({ month, kind, place }: Omit<Count, 'count'>): string {
  return `${month} ${kind} ${place}`;
}

/** The month of a day. Shape: `yyyy-mm`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
