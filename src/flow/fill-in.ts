import { expiresOn, mayBeShown } from './certainty';
import type { Provenance } from './fact-types';
import type { IsoDate, Pack } from './types';

/** What an author writes where a fact or a term belongs: `{bezwaar}`. */
export const PLACEHOLDER = /\{([a-z0-9-]+)\}/g;

/** A fact or term by the name that texts use for it. */
export function factOf(
  pack: Pack,
  name: string,
): (Provenance & { text: string; instead?: string }) | undefined {
  return pack.facts.get(name) ?? pack.terms.get(name);
}

/**
 * Fills in the facts in every text of a value.
 * A fact that may not be shown, or is past its date, gives way to what its author wrote for that case.
 */
export function fillIn<Value>(pack: Pack, today: IsoDate, value: Value): Value {
  if (typeof value === 'string')
    return value.replace(PLACEHOLDER, (_, name) => wordsFor(pack, today, name)) as Value;
  if (Array.isArray(value)) return value.map((one) => fillIn(pack, today, one)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, fillIn(pack, today, one)]),
  ) as Value;
}

function wordsFor(pack: Pack, today: IsoDate, name: string): string {
  const fact = factOf(pack, name);
  if (!fact) return name;
  const isFresh = today < expiresOn(fact, pack.organisation.keepMonths);
  if (mayBeShown(fact) && (isFresh || fact.instead === undefined)) return fact.text;
  return fact.instead ?? fact.text;
}
