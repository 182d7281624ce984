import type * as v from 'valibot';
import type { Finding } from './finding';
import { foundAt } from './found-at';
import { nearest } from './near';
import type { ParsedFile } from './read-yaml';

/** Tells of a value that is not what its key asks for. */
export function wrongForm(
  file: ParsedFile,
  path: (string | number)[],
  issue: v.BaseIssue<unknown>,
  name: string,
): Finding {
  const written = typeof issue.input === 'string' ? issue.input : '';
  const allowed = issue.type === 'picklist' || issue.type === 'literal' ? options(issue.expected) : [];
  const values = { sleutel: name, waarde: written, vorm: formName(issue), mag: allowed.join(', ') };
  if (allowed.length > 0)
    return { ...foundAt(file, path, 'onbekende-waarde', values), near: nearest(written, allowed) };
  const torn = values.vorm === 'tekst' ? tornByColon(issue.input) : undefined;
  if (torn) return foundAt(file, [...path, ...torn], 'dubbele-punt-in-tekst', {});
  const code = issue.type === 'regex' ? 'verkeerde-vorm' : 'verkeerde-soort';
  return foundAt(file, path, code, values);
}

/** Where a text was read as a key and a value, because a colon stands in it: in a list, the step that it is. */
function tornByColon(input: unknown): number[] | undefined {
  if (Array.isArray(input)) {
    const index = input.findIndex((one) => tornByColon(one) !== undefined);
    return index < 0 ? undefined : [index];
  }
  if (typeof input !== 'object' || input === null) return undefined;
  const [key = '', ...others] = Object.keys(input);
  return others.length === 0 && /^\p{Lu}|\s/u.test(key) ? [] : undefined;
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
