import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MAX_BYTES, type RawFile } from '../flow/source';

/** The folder with the content pack: `WEGWIJZER_FLOWS`, or `flows/` here. */
export function flowsDir(): string {
  return resolve(process.env.WEGWIJZER_FLOWS || 'flows');
}

/** What a content folder holds, and what in it cannot be opened. */
export interface PackFolder {
  readonly raw: readonly RawFile[];
  /** Paths from the top of the folder. */
  readonly unreadable: readonly string[];
}

/**
 * Reads every YAML file of a content folder, as bytes.
 * Errors: throws when the folder, or a file in it, cannot be opened.
 */
export function readPackFolder(dir: string): RawFile[] {
  const { raw, unreadable } = openPackFolder(dir);
  if (unreadable.length > 0) throw new Error(`Ik kan dit niet openen: ${unreadable.join(', ')}`);
  return [...raw];
}

/**
 * Opens a content folder as far as it can be opened; a link that leads back into a folder around it is not followed.
 * Errors: throws when the folder itself is not there.
 */
export function openPackFolder(dir: string): PackFolder {
  const raw: RawFile[] = [];
  const unreadable: string[] = [];
  const open = (path: string, around: readonly string[]) => {
    try {
      if (!statSync(join(dir, path)).isDirectory()) raw.push(readOne(join(dir, path), path));
      else
        for (const inside of entriesOf(dir, path, around))
          open(inside, [...around, realpathSync(join(dir, path))]);
    } catch {
      unreadable.push(path);
    }
  };
  for (const path of entriesOf(dir, '', [])) open(path, [realpathSync(dir)]);
  return { raw, unreadable };
}

/** The folders and YAML files in a folder. */
function entriesOf(dir: string, path: string, around: readonly string[]): string[] {
  if (around.includes(realpathSync(join(dir, path)))) throw new Error(`${path} leads back to itself`);
  return readdirSync(join(dir, path), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'schema')
    .filter((entry) => entry.isDirectory() || entry.isSymbolicLink() || /\.ya?ml$/i.test(entry.name))
    .map(({ name }) => (path === '' ? name : `${path}/${name}`))
    .filter((inside) => /\.ya?ml$/i.test(inside) || isFolder(join(dir, inside)))
    .sort();
}

/** A link to nowhere with another name than a flow file has nothing to do with us. */
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A file far too large for a flow is not read: its size alone is enough to refuse it. */
function readOne(file: string, path: string): RawFile {
  const { size } = statSync(file);
  if (size <= MAX_BYTES) return { path, bytes: readFileSync(file) };
  return { path, bytes: new Uint8Array(Math.min(size, 100 * MAX_BYTES)) };
}
