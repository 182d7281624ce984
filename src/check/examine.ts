import type { Finding } from '../flow/finding';
import type { ReadPack } from '../flow/read-pack';
import type { IsoDate } from '../flow/types';
import { contextOf } from './context';
import { withoutEchoes } from './echoes';
import { RULES } from './rules';

/** Everything that is wrong with a pack, or may become so: what the reader noticed and what the rules find, by file and place. */
export function examine(read: ReadPack, today: IsoDate): Finding[] {
  return [...read.findings, ...ruleFindings(read, today)].sort(byPlace);
}

function ruleFindings(read: ReadPack, today: IsoDate): Finding[] {
  if (!read.pack) return [];
  const context = contextOf(read.pack, read, today);
  return withoutEchoes(
    RULES.flatMap((rule) => rule(context)),
    context,
  );
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start || (a.code < b.code ? -1 : 1);
}
