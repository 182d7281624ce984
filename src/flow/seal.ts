import { hashOf } from './hash';

/** Closes a list of permanent numbers: a name or a number changed by hand no longer fits its seal. */
export function sealOf(entries: readonly (readonly [string, unknown])[]): string {
  return `${entries.length}-${hashOf(entries)}`;
}
