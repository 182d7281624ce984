import { addMonths } from './dates';
import type { Provenance } from './fact-types';
import type { IsoDate } from './types';

/** A fact seen long ago (G-) or uncertain (O) is recorded, never shown. */
export function mayBeShown(fact: Pick<Provenance, 'certainty'>): boolean {
  return fact.certainty !== 'O' && fact.certainty !== 'G-';
}

/** The first day on which a checked fact no longer counts. Units: months. */
export function expiresOn(fact: Pick<Provenance, 'checked'>, keepMonths: number): IsoDate {
  return addMonths(fact.checked, keepMonths);
}
