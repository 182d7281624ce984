import type { Code } from './codes';
import type { Finding } from './finding';
import { locate } from './locate';
import type { ParsedFile } from './read-yaml';

/** Codes about a key that is not there: they point at the key above it. */
export const MISSING: ReadonlySet<Code> = new Set<Code>(['sleutel-mist', 'weet-ik-niet-mist']);

/** Makes a finding of a place in a file, by its keys. */
export function foundAt(
  file: ParsedFile,
  path: (string | number)[],
  code: Code,
  values: Record<string, string>,
  more: { atKey?: boolean } = {},
): Finding {
  const atKey = more.atKey ?? MISSING.has(code);
  return { code, severity: 'error', file: file.source.path, ...locate(file, { path, atKey }), values };
}
