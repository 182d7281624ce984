import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = join(ROOT, 'src');

/** A file of the house: its path below `src/` and what stands in it. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Every file below a folder of the project whose name ends as asked. */
export function filesUnder(folder: string, ending: RegExp): Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, folder, path), 'utf8') }));
}

/** What a source file imports, static and dynamic: packages by name, own files by their path below `src/`. */
export function importsOf(source: Source): { packages: string[]; files: string[] } {
  const named = [...source.text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  const own = named.filter((name) => name.startsWith('.'));
  const files = own.map((name) => relative(SRC, join(SRC, dirname(source.path), name)));
  return { packages: named.filter((name) => !name.startsWith('.') && !name.startsWith('virtual:')), files };
}

/** The room of a path below `src/`, or nothing for the front door. */
export function roomOf(path: string): string | undefined {
  return path.includes('/') ? path.split('/')[0] : undefined;
}
