import * as v from 'valibot';
import type { Finding } from './finding';
import { helpFor, missingKey, unknownKey } from './fit-keys';
import { wrongForm } from './fit-values';
import { foundAt, MISSING } from './found-at';
import { NAMING } from './indents';
import { K } from './keys';
import type { ParsedFile } from './read-yaml';

/**
 * Holds a parsed file against the definition of its kind.
 * Errors: findings for each unknown, missing or empty key and each value of the wrong form, all in one run.
 */
export function fit<Schema extends v.GenericSchema>(
  file: ParsedFile,
  schema: Schema,
): { value?: v.InferOutput<Schema>; findings: Finding[] } {
  if (file.value === null || file.value === '') return { findings: [foundAt(file, [], 'leeg-bestand', {})] };
  const lost = PASSED_OVER.test(file.source.text) ? passedOver(file, file.value) : [];
  if (lost.length > 0) return { findings: lost };
  if (typeof file.value !== 'object' || Array.isArray(file.value))
    return { findings: [foundAt(file, [], 'verkeerde-soort', { vorm: 'bestand' })] };
  const result = v.safeParse(schema, file.value);
  if (result.success) return { value: result.output, findings: [] };
  return { findings: explainAll(file, result.issues) };
}

/** Names that every object has of itself: the library would leave them out of a value without a word. */
const PASSED_OVER = /\b(__proto__|constructor|prototype)\b/;

function passedOver(file: ParsedFile, value: unknown, path: (string | number)[] = []): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (PASSED_OVER.exec(key)?.[0] !== key) return passedOver(file, one, here);
    return [foundAt(file, here, 'verkeerde-naam', { naam: key }, { atKey: true })];
  });
}

function explain(file: ParsedFile, issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const name = String(path.at(-1) ?? '');
  if (issue.expected === 'never') return unknownKey(file, path, issue, name);
  if (issue.received === 'undefined' && issue.type === 'strict_object') {
    return missingKey(file, path, name);
  }
  if (isOnKey(issue)) return foundAt(file, path, 'verkeerde-naam', { naam: name }, { atKey: true });
  if (issue.type === 'variant' && issue.received === 'undefined') {
    return foundAt(file, path.slice(0, -1), 'sleutel-mist', { sleutel: K.by, uitleg: '' });
  }
  if (issue.input === '' || issue.input === null || issue.type === 'non_empty') {
    return foundAt(file, path, 'leeg', { sleutel: name, uitleg: helpFor(path) }, { atKey: true });
  }
  return wrongForm(file, path, issue, name);
}

/** A key that seems to be missing is not, when it stands there mistyped: one letter, at the mistyped one. */
function explainAll(file: ParsedFile, issues: readonly v.BaseIssue<unknown>[]): Finding[] {
  const told = issues.map((issue) => ({ around: aroundOf(issue), finding: explain(file, issue) }));
  const mistyped = told.filter(({ finding }) => finding.code === 'onbekende-sleutel');
  const echoes = new Map<Finding, Finding>();
  for (const { around, finding } of told.filter((one) => MISSING.has(one.finding.code))) {
    const key = finding.values.sleutel ?? '';
    const twin = mistyped.find((other) => other.around === around && other.finding.near?.includes(key));
    if (twin) echoes.set(finding, twin.finding);
  }
  const isSomethingAstray = told.some(({ finding }) => finding.code === 'inspringen');
  const meant = new Map([...echoes].map(([echo, twin]) => [twin, [echo.values.sleutel ?? '']]));
  return told
    .filter(({ finding }) => !echoes.has(finding) && !(isEmptyHeading(finding) && isSomethingAstray))
    .map(({ finding }) => ({ ...finding, near: meant.get(finding) ?? finding.near }));
}

/** Its names stand elsewhere, too far to one side. */
function isEmptyHeading({ code, values }: Finding): boolean {
  return code === 'leeg' && NAMING.has(values.sleutel ?? '');
}

function aroundOf(issue: v.BaseIssue<unknown>): string {
  return JSON.stringify((issue.path ?? []).slice(0, -1).map((step) => step.key));
}

/** The issue speaks of the key of a record, not of what stands behind it. */
function isOnKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.path?.at(-1)?.origin === 'key' && issue.type === 'regex';
}
