import type { IsoDate } from '../../flow/types';

/** Whole years between a date and a later day; 0 when less than a year went by. */
export function yearsAgo(date: IsoDate, today: IsoDate): number {
  const years = Number(today.slice(0, 4)) - Number(date.slice(0, 4));
  return Math.max(0, today.slice(5) < date.slice(5) ? years - 1 : years);
}
