import { isMap, isScalar, isSeq } from 'yaml';
import { insertItem, removeItem, swapItems } from './items';
import { nodeAt, type Opened, openAt, reopened, valueAt } from './opened';
import { insertPair, removePair, replaceBehindKey } from './pairs';
import { scalarSplices } from './scalar';
import { CannotSplice, type Path, type Splice, spliceBetween, spliced, type Value } from './splice';

/**
 * Writes a value at a path of a file, and nothing else: only its own lines differ, comments and order stay. Without a value
 * the key goes. Gives nothing when it says that already.
 * Errors: `CannotSplice` when the file cannot be read, or when other lines would have to change.
 */
export function editField(
  text: string,
  path: Path,
  value: Value | undefined,
  order: readonly string[] = [],
): Splice | undefined {
  const piece = openAt(text, path);
  const node = nodeAt(piece, path);
  if (isSame(valueAt(piece, path), value)) return undefined;
  if (value === undefined) return proven(piece, path, value, [removePair(piece, path)]);
  if (isSeq(node) && isTexts(value)) return editTexts(text, path, value);
  if (isScalar(node) && node.value !== '' && typeof value === 'string')
    return proven(piece, path, value, scalarSplices(piece, node, value, isInFlow(piece, path)));
  const isThere = isMap(nodeAt(piece, path.slice(0, -1))) && piece.tree.hasIn(path);
  if (typeof path.at(-1) === 'number') throw new CannotSplice('An item keeps its kind.');
  const splice = isThere ? replaceBehindKey(piece, path, value) : insertPair(piece, path, value, order);
  return proven(piece, path, value, [splice]);
}

/** Adds an item to a list; a list that is not there is made. */
export function addItem(
  text: string,
  path: Path,
  value: Value,
  order: readonly string[] = [],
  index?: number,
): Splice | undefined {
  const piece = openAt(text, path);
  const items = valueAt(piece, path);
  if (!Array.isArray(items) || items.length === 0) return editField(text, path, [value], order);
  const at = index ?? items.length;
  return proven(piece, path, items.toSpliced(at, 0, value), [insertItem(piece, path, at, value)]);
}

/** Takes an item out of a list; with the last one the key goes too. */
export function dropItem(text: string, path: Path, index: number): Splice | undefined {
  const piece = openAt(text, path);
  const items = valueAt(piece, path);
  if (!Array.isArray(items) || items.length < 2) return editField(text, path, undefined);
  return proven(piece, path, items.toSpliced(index, 1), [removeItem(piece, path, index)]);
}

/** Lets the items at `index` and below it change places. */
export function moveItemDown(text: string, path: Path, index: number): Splice | undefined {
  const piece = openAt(text, path);
  const items = valueAt(piece, path);
  if (!Array.isArray(items)) throw new CannotSplice('It is no list.');
  const moved = items.toSpliced(index, 2, items[index + 1], items[index]);
  return proven(piece, path, moved, [swapItems(piece, path, index)]);
}

/** Texts in a row: what is the same in front and at the end is left alone. */
function editTexts(text: string, path: Path, wanted: readonly string[]): Splice | undefined {
  if (wanted.length === 0) return editField(text, path, undefined);
  const now = valueAt(openAt(text, path), path) as readonly unknown[];
  const most = Math.min(now.length, wanted.length);
  let head = 0;
  while (head < most && now[head] === wanted[head]) head++;
  let tail = 0;
  while (tail < most - head && now.at(-1 - tail) === wanted.at(-1 - tail)) tail++;
  let after = text;
  const put = (splice: Splice | undefined) => {
    if (splice) after = spliced(after, splice);
  };
  const both = most - tail;
  for (let at = head; at < both; at++) put(editField(after, [...path, at], wanted[at]));
  for (let at = both; at < wanted.length - tail; at++) put(addItem(after, path, wanted[at] ?? '', [], at));
  for (let at = now.length - tail - 1; at >= both; at--) put(dropItem(after, path, at));
  return spliceBetween(text, after);
}

function isTexts(value: Value): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isInFlow(piece: Opened, path: Path): boolean {
  return path.some((_, length) => {
    const around = nodeAt(piece, path.slice(0, length));
    return (isMap(around) || isSeq(around)) && around.flow === true;
  });
}

/** The first splice after which the file says the wanted value there and the same as before everywhere else. */
function proven(piece: Opened, path: Path, value: Value | undefined, splices: readonly Splice[]): Splice {
  const right = splices.find((splice) => doesOnly(piece, path, value, splice));
  if (!right) throw new CannotSplice('Other lines would change too.');
  return { ...right, from: right.from + piece.shift, to: right.to + piece.shift };
}

function doesOnly(piece: Opened, path: Path, value: Value | undefined, splice: Splice): boolean {
  try {
    const after = reopened(piece, spliced(piece.text, splice));
    return (
      isSame(valueAt(after, path), value) &&
      JSON.stringify(without(piece, path)) === JSON.stringify(without(after, path))
    );
  } catch {
    return false;
  }
}

function without({ tree }: Opened, path: Path): unknown {
  const copy = tree.clone();
  copy.deleteIn(path);
  return copy.toJS();
}

/** Line ends that only a block brings along do not count. */
function isSame(a: unknown, b: unknown): boolean {
  return trimmed(a) === trimmed(b);
}

function trimmed(value: unknown): string | undefined {
  return JSON.stringify(value, (_, one) => (typeof one === 'string' ? one.trim() : one));
}
