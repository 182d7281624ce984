import { isNode, isSeq, type YAMLSeq } from 'yaml';
import { contentEnd, lineEnd, lineStart, nextLine, nodeAt, type Opened } from './opened';
import { removeLines } from './pairs';
import { printFlow, printItem } from './print';
import { CannotSplice, type Path, type Splice, type Value } from './splice';

/** Adds an item to a list that is there, before the item at `index` or at the end. */
export function insertItem(piece: Opened, path: Path, index: number, value: Value): Splice {
  const list = listAt(piece, path);
  const { text, lineBreak } = piece;
  const next = list.items[index];
  const last = list.items.at(-1);
  if (last === undefined) throw new CannotSplice('The list is empty.');
  if (list.flow) {
    if (next !== undefined) return { from: startOf(next), to: startOf(next), text: `${printFlow(value)}, ` };
    const at = contentEnd(piece, last);
    return { from: at, to: at, text: `, ${printFlow(value)}` };
  }
  const indent = ' '.repeat(dashOf(piece, list.items[0]) - lineStart(text, dashOf(piece, list.items[0])));
  const line = `${indent}- ${printItem(value, `${indent}  `, lineBreak)}`;
  if (next !== undefined) {
    const at = lineStart(text, dashOf(piece, next));
    return { from: at, to: at, text: `${line}${lineBreak}` };
  }
  const at = lineEnd(text, contentEnd(piece, last));
  return { from: at, to: at, text: `${lineBreak}${line}` };
}

/** Takes an item out of a list of two or more. */
export function removeItem(piece: Opened, path: Path, index: number): Splice {
  const list = listAt(piece, path);
  const item = list.items[index];
  if (item === undefined || list.items.length < 2)
    throw new CannotSplice('Nothing would be left of the list.');
  if (list.flow) return removeBetweenCommas(piece, list, index);
  const start = lineStart(piece.text, dashOf(piece, item));
  return removeLines(piece.text, start, nextLine(piece.text, contentEnd(piece, item)));
}

/** Lets an item and the one below it change places, each with the lines that belong to it. */
export function swapItems({ text, ...piece }: Opened, path: Path, index: number): Splice {
  const whole = { ...piece, text };
  const list = listAt(whole, path);
  const [upper, lower] = [list.items[index], list.items[index + 1]];
  if (upper === undefined || lower === undefined)
    throw new CannotSplice('There is nothing to change places with.');
  const span = (item: unknown) =>
    list.flow
      ? { from: startOf(item), to: contentEnd(whole, item) }
      : { from: lineStart(text, dashOf(whole, item)), to: lineEnd(text, contentEnd(whole, item)) };
  const [a, b] = [span(upper), span(lower)];
  const between = text.slice(a.to, b.from);
  return { from: a.from, to: b.to, text: text.slice(b.from, b.to) + between + text.slice(a.from, a.to) };
}

function removeBetweenCommas(piece: Opened, list: YAMLSeq, index: number): Splice {
  const next = list.items[index + 1];
  const item = list.items[index];
  if (next !== undefined) return { from: startOf(item), to: startOf(next), text: '' };
  return { from: contentEnd(piece, list.items[index - 1]), to: contentEnd(piece, item), text: '' };
}

function listAt(piece: Opened, path: Path): YAMLSeq {
  const list = nodeAt(piece, path);
  if (!isSeq(list)) throw new CannotSplice('It is no list.');
  return list;
}

function startOf(item: unknown): number {
  return (isNode(item) ? item.range?.[0] : undefined) ?? 0;
}

function dashOf({ text }: Opened, item: unknown): number {
  return text.lastIndexOf('-', startOf(item) - 1);
}
