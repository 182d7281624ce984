import * as v from 'valibot';
import type { Code } from './codes';
import type { Finding } from './finding';
import { NAMING } from './indents';
import { K } from './keys';
import { locate } from './locate';
import { nearest } from './near';
import type { ParsedFile } from './read-yaml';
import { HELP } from './schema/help';

const ALL_KEYS: ReadonlySet<string> = new Set(Object.values(K));

/**
 * Holds a parsed file against the definition of its kind.
 * Errors: findings for each unknown, missing or empty key and each value of the wrong form, all in one run.
 */
export function fit<Schema extends v.GenericSchema>(
  file: ParsedFile,
  schema: Schema,
): { value?: v.InferOutput<Schema>; findings: Finding[] } {
  if (file.value === null || file.value === '') return { findings: [at(file, [], 'leeg-bestand', {})] };
  const lost = PASSED_OVER.test(file.source.text) ? passedOver(file, file.value) : [];
  if (lost.length > 0) return { findings: lost };
  if (typeof file.value !== 'object' || Array.isArray(file.value))
    return { findings: [at(file, [], 'verkeerde-soort', { vorm: 'bestand' })] };
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
    return [at(file, here, 'verkeerde-naam', { naam: key }, { atKey: true })];
  });
}

function explain(file: ParsedFile, issue: v.BaseIssue<unknown>): Finding {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const name = String(path.at(-1) ?? '');
  if (issue.expected === 'never') return unknownKey(file, path, issue, name);
  if (issue.received === 'undefined' && issue.type === 'strict_object') {
    return missingKey(file, path, name);
  }
  if (isOnKey(issue)) return at(file, path, 'verkeerde-naam', { naam: name }, { atKey: true });
  if (issue.type === 'variant' && issue.received === 'undefined') {
    return at(file, path.slice(0, -1), 'sleutel-mist', { sleutel: K.by, uitleg: '' });
  }
  if (issue.input === '' || issue.input === null || issue.type === 'non_empty') {
    return at(file, path, 'leeg', { sleutel: name, uitleg: helpFor(name) }, { atKey: true });
  }
  return wrongForm(file, path, issue, name);
}

/** A question without "weet ik niet" would hold a visitor fast: that has a letter of its own. */
function missingKey(file: ParsedFile, path: (string | number)[], name: string): Finding {
  const around = path.slice(0, -1);
  if (name === K.unsure)
    return at(file, around, 'weet-ik-niet-mist', { vraag: String(around.at(-1)), sleutel: name });
  return at(file, around, 'sleutel-mist', { sleutel: name, uitleg: helpFor(name) });
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

const MISSING: ReadonlySet<Code> = new Set<Code>(['sleutel-mist', 'weet-ik-niet-mist']);

/** Its names stand elsewhere, too far to one side. */
function isEmptyHeading({ code, values }: Finding): boolean {
  return code === 'leeg' && NAMING.has(values.sleutel ?? '');
}

function aroundOf(issue: v.BaseIssue<unknown>): string {
  return JSON.stringify((issue.path ?? []).slice(0, -1).map((step) => step.key));
}

/** An unknown word with lines below it is nearly always a name of the author's own that stands too far to one side. */
function unknownKey(
  file: ParsedFile,
  path: (string | number)[],
  issue: v.BaseIssue<unknown>,
  name: string,
): Finding {
  const near = nearest(name, ALL_KEYS);
  const below = issue.path?.at(-1)?.value;
  const hasLines = typeof below === 'object' && below !== null && !Array.isArray(below);
  if (hasLines && near.length === 0) return at(file, path, 'inspringen', {}, { atKey: true });
  const code = ALL_KEYS.has(name) ? 'sleutel-verkeerde-plek' : 'onbekende-sleutel';
  const values = { sleutel: name, bij: whereabouts(path.slice(0, -1)) };
  return { ...at(file, path, code, values, { atKey: true }), near };
}

function wrongForm(
  file: ParsedFile,
  path: (string | number)[],
  issue: v.BaseIssue<unknown>,
  name: string,
): Finding {
  const written = typeof issue.input === 'string' ? issue.input : '';
  const allowed = issue.type === 'picklist' || issue.type === 'literal' ? options(issue.expected) : [];
  const values = { sleutel: name, waarde: written, vorm: formName(issue), mag: allowed.join(', ') };
  if (allowed.length > 0)
    return { ...at(file, path, 'onbekende-waarde', values), near: nearest(written, allowed) };
  const code = issue.type === 'regex' ? 'verkeerde-vorm' : 'verkeerde-soort';
  return at(file, path, code, values);
}

function at(
  file: ParsedFile,
  path: (string | number)[],
  code: Code,
  values: Record<string, string>,
  more: { atKey?: boolean } = {},
): Finding {
  const atKey = more.atKey ?? MISSING.has(code);
  return { code, severity: 'error', file: file.source.path, ...locate(file, { path, atKey }), values };
}

/** The issue speaks of the key of a record, not of what stands behind it. */
function isOnKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.path?.at(-1)?.origin === 'key' && issue.type === 'regex';
}

/** `("a" | "b")` → `a, b` */
function options(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
}

/** Which form a value has to have, by the title in the definition: the letter knows an example of each. */
function formName(issue: v.BaseIssue<unknown>): string {
  const source = String(issue.requirement ?? '');
  const forms: [string, string][] = [
    ['januari', 'datum'],
    ['uur', 'duur'],
    ['#', 'kleur'],
    ['Pasen', 'feestdag'],
    ['\\d{4}', 'postcode'],
    ['maanden', 'maanden'],
    ['\\/', 'plek'],
    ['a-z0-9', 'naam'],
  ];
  return forms.find(([mark]) => source.includes(mark))?.[1] ?? expectedForm(issue.expected);
}

function expectedForm(expected: string | null): string {
  if (expected === 'Array' || expected === 'array') return 'rij';
  return expected === 'Object' || expected === 'object' ? 'groep' : 'tekst';
}

function whereabouts(path: readonly (string | number)[]): string {
  return path.filter((step) => typeof step === 'string').join(' › ') || 'het begin van het bestand';
}

function helpFor(key: string): string {
  const english = Object.entries(K).find(([, dutch]) => dutch === key)?.[0] as keyof typeof HELP | undefined;
  return (english && HELP[english]) ?? '';
}
