import { isMap, isNode, isPair, isScalar, type Node, type Pair } from 'yaml';
import type { Spot } from './finding';
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
    const found = (atKey && keyAt(file, path)) || file.tree.getIn(path, true);
    const range = isNode(found) ? found.range : undefined;
    if (range) return trimmed(file.source.text, range[0], range[1]);
  }
  return { start: 0, end: 0 };
}

/** The key node of the last step of a path, when that step is a key of a map. */
function keyAt(file: ParsedFile, path: readonly (string | number)[]): Node | undefined {
  const last = path.at(-1);
  if (typeof last !== 'string') return undefined;
  const around = path.length === 1 ? file.tree.contents : file.tree.getIn(path.slice(0, -1), true);
  if (!isMap(around)) return undefined;
  const pair = around.items.find(
    (item: Pair) => isPair(item) && isScalar(item.key) && item.key.value === last,
  );
  return pair && isNode(pair.key) ? pair.key : undefined;
}

/** Without the white space and line end that the library counts in. */
function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end).trimEnd();
  return { start, end: start + inside.length };
}
