import { fileURLToPath } from 'node:url';
import { comparePacks } from '../../../src/check/diff/compare';
import type { PackDiff } from '../../../src/check/diff/types';
import { readPack } from '../../../src/flow/read-pack';
import type { Pack } from '../../../src/flow/types';
import { readPackFolder } from '../../../src/tools/pack-folder';

export const SMALL_PACK = fileURLToPath(new URL('../../packs/zilverwaard', import.meta.url));
export const START = 'start/wegwijzer.yaml';

/** One edit: in this file, these words become those. An empty `from` makes a new file. */
export type Edit = readonly [file: string, from: string, to: string];

const files = new Map(
  readPackFolder(SMALL_PACK).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
);

/** The texts of the small pack after some edits. Errors: throws when the words to change are not there. */
export function edited(edits: readonly Edit[]): Map<string, string> {
  const changed = new Map(files);
  for (const [file, from, to] of edits) {
    const text = changed.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
    changed.set(
      file,
      text.replace(from, () => to),
    );
  }
  return changed;
}

/** What some edits of the small pack change. */
export function diffOf(...edits: Edit[]): PackDiff {
  return comparePacks(packOf([]), packOf(edits));
}

/** The same edits undone: what came is gone. */
export function diffBack(...edits: Edit[]): PackDiff {
  return comparePacks(packOf(edits), packOf([]));
}

function packOf(edits: readonly Edit[]): Pack {
  const raw = [...edited(edits)].map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
  const { pack, broken } = readPack(raw);
  if (!pack || broken.size > 0) throw new Error(`cannot be read: ${[...broken].join()}`);
  return pack;
}

/** Who ends elsewhere, as `number of the story: from → to`. */
export function moves({ examples }: PackDiff): string[] {
  return examples.elsewhere.map(
    ({ story, from, to }) => `${/\d+/.exec(story)?.[0]}: ${from.ref} → ${to.ref}`,
  );
}
