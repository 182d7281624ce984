import { isMap, isNode, type Node } from 'yaml';
import type { Spot } from './finding';
import { nodeAt, pairAt } from './node-at';
import type { ParsedFile } from './read-yaml';

/**
 * Finds where a spot stands in its file. A spot that is not there gives the nearest thing around it that is.
 * Shape: UTF-16 offsets, `end` exclusive.
 */
export function locate(file: ParsedFile, spot: Pick<Spot, 'path' | 'atKey'>): { start: number; end: number } {
  for (let length = spot.path.length; length >= 0; length--) {
    const path = spot.path.slice(0, length);
    const isWhole = length === spot.path.length;
    const atKey = !isWhole || spot.atKey;
    const found = (atKey && keyAt(file, path)) || nodeAt(file.tree, path);
    const range = isNode(found) ? found.range : undefined;
    if (range) return trimmed(file.source.text, range[0], range[1]);
  }
  return { start: 0, end: 0 };
}

/** The key node of the last step of a path, when that step is a key of a map. */
function keyAt(file: ParsedFile, path: readonly (string | number)[]): Node | undefined {
  const last = path.at(-1);
  if (typeof last !== 'string') return undefined;
  const around = nodeAt(file.tree, path.slice(0, -1));
  const pair = isMap(around) ? pairAt(around, last) : undefined;
  return pair && isNode(pair.key) ? pair.key : undefined;
}

/** Without the white space and line end that the library counts in. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end).trimEnd();
  return { start, end: start + inside.length };
}
