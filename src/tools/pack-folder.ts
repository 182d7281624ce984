import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MAX_BYTES, type RawFile } from '../flow/source';

/** The folder with the content pack: `WEGWIJZER_FLOWS`, or `flows/` here. */
export function flowsDir(): string {
  return resolve(process.env.WEGWIJZER_FLOWS || 'flows');
}

/**
 * Reads every YAML file of a content folder, as bytes.
 * Links to other folders are not followed, so that a loop cannot trap the reader; a file too large to be a flow file is read
 * only as far as needed to say so.
 * Errors: throws when the folder or a file in it cannot be read; the command line tells so in Dutch.
 */
export function readPackFolder(dir: string): RawFile[] {
  const found: RawFile[] = [];
  const walk = (folder: string, path: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'schema') continue;
      const at = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) walk(join(folder, entry.name), at);
      else if (/\.ya?ml$/i.test(entry.name)) found.push(readOne(join(folder, entry.name), at));
    }
  };
  walk(dir, '');
  return found;
}

function readOne(file: string, path: string): RawFile {
  const { size } = lstatSync(file);
  if (size <= MAX_BYTES) return { path, bytes: readFileSync(file) };
  return { path, bytes: new Uint8Array(size) };
}
