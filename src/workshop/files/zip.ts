import { unzipSync, zipSync } from 'fflate';
import type { RawFile } from '../../flow/source';

/** Far beyond any pack: what a zip unfolds to. Units: bytes. */
const MOST_BYTES = 100_000_000;

/** A file that is no zip, or one that unfolds to far too much. */
export class NoZip extends Error {
  override readonly name = 'NoZip';
}

/** The files in a zip. Errors: `NoZip`. */
export function filesFromZip(bytes: Uint8Array): RawFile[] {
  let sum = 0;
  try {
    const found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sum += originalSize;
        if (sum > MOST_BYTES) throw new NoZip('Too large.');
        return !name.endsWith('/') && !/(^|\/)(__MACOSX|\.[^/]*)(\/|$)/.test(name);
      },
    });
    return Object.entries(found).map(([path, inside]) => ({ path, bytes: inside }));
  } catch (error) {
    throw error instanceof NoZip ? error : new NoZip('Not a zip.');
  }
}

/** Packs files in a zip. */
export function zipOf(files: readonly RawFile[], at: Date): Uint8Array {
  return zipSync(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])), { mtime: at });
}
