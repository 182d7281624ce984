import type { Finding } from '../flow/finding';
import type { ReadPack } from '../flow/read-pack';
import type { IsoDate } from '../flow/types';
import { type Context, contextOf } from './context';
import { withoutEchoes } from './echoes';
import { RULES } from './rules';
import { unfindable } from './rules/unfindable';
import { plainLanguage, type TextCheck } from './taal/pack/plain-language';
import type { Words } from './taal/words';

/**
 * Everything that is wrong with a pack, or may become so: what the reader noticed and what the rules find, by file and place.
 * With knowledge of words, what is hard to read comes behind that.
 */
export function examine(read: ReadPack, today: IsoDate, words?: Words, check?: TextCheck): Finding[] {
  if (!read.pack) return [...read.findings].sort(byPlace);
  const context = contextOf(read.pack, read, today, words);
  const wrong = [...read.findings, ...ruleFindings(context)];
  const found = [...wrong, ...foundByNobody(context, wrong)].sort(byPlace);
  return [...found, ...elsewhere(plainLanguage(context, check), found).sort(byPlace)];
}

function ruleFindings(context: Context): Finding[] {
  return withoutEchoes(
    RULES.flatMap((rule) => rule(context)),
    context,
  );
}

/** What people type is tried on flows that are whole: of a torn one it would only say that it is torn. */
function foundByNobody(context: Context, wrong: readonly Finding[]): Finding[] {
  return wrong.some(({ severity }) => severity === 'error') ? [] : unfindable(context);
}

/** A text that swallowed the line below it is also long: one letter for one slip. */
function elsewhere(language: readonly Finding[], found: readonly Finding[]): Finding[] {
  const errors = found.filter((one) => one.severity === 'error');
  return language.filter(
    ({ file, start, end }) =>
      !errors.some((other) => other.file === file && other.start < end && start < other.end),
  );
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.start - b.start || (a.code < b.code ? -1 : 1);
}
