import { isMap, isNode, isScalar, type Pair } from 'yaml';
import {
  contentEnd,
  type Keyed,
  keyStart,
  lineEnd,
  lineStart,
  nextLine,
  nodeAt,
  type Opened,
  pairAt,
} from './opened';
import { printBehindKey, printFlow } from './print';
import { CannotSplice, type Path, type Splice, type Value } from './splice';

/** Adds a key with its value behind the keys that come before it in `order`. */
export function insertPair(piece: Opened, path: Path, value: Value, order: readonly string[]): Splice {
  const around = nodeAt(piece, path.slice(0, -1));
  if (!isMap(around) || around.items.length === 0) throw new CannotSplice('There is no group to add to.');
  const key = String(path.at(-1));
  const before = pairBefore(around.items, key, order);
  const first = around.items[0];
  if (!first) throw new CannotSplice('There is no group to add to.');
  if (around.flow) {
    const printed = `${key}: ${printFlow(value)}`;
    return before
      ? insertAt(contentEnd(piece, before), `, ${printed}`)
      : insertAt(keyStart(first), `${printed}, `);
  }
  const { text, lineBreak } = piece;
  const indent = ' '.repeat(keyStart(first) - lineStart(text, keyStart(first)));
  const printed = `${key}:${printBehindKey(value, indent, lineBreak)}`;
  if (!before) return insertAt(keyStart(first), `${printed}${lineBreak}${indent}`);
  return insertAt(lineEnd(text, contentEnd(piece, before)), `${lineBreak}${indent}${printed}`);
}

/** The last pair that comes before a key; a key without a place in the order comes last. */
function pairBefore(pairs: readonly Pair[], key: string, order: readonly string[]): Pair | undefined {
  const mine = order.indexOf(key);
  if (mine < 0) return pairs.at(-1);
  const rank = ({ key: name }: Pair) => order.indexOf(String(isScalar(name) ? name.value : ''));
  return pairs.filter((pair) => rank(pair) >= 0 && rank(pair) < mine).at(-1);
}

/** Takes a key away with its value and the comment on its own line. */
export function removePair(piece: Opened, path: Path): Splice {
  const keyed = pairAt(piece, path);
  if (keyed.pairs.length === 1) throw new CannotSplice('Nothing would be left of the group.');
  const from = keyStart(keyed.pair);
  if (keyed.isFlow) return removeBetweenCommas(piece, keyed);
  const { text } = piece;
  const start = lineStart(text, from);
  const end = nextLine(text, contentEnd(piece, keyed.pair));
  if (text.slice(start, from).trim() === '') return removeLines(text, start, end);
  const next = keyed.pairs[keyed.index + 1];
  if (!next) throw new CannotSplice('It shares its line with what stays.');
  return { from, to: keyStart(next), text: '' };
}

/** Takes whole lines away; at the end of a file without a last line break the break before goes instead. */
export function removeLines(text: string, start: number, end: number): Splice {
  const isLast = end === text.length && text[end - 1] !== '\n';
  const before = text[start - 2] === '\r' ? start - 2 : start - 1;
  return { from: isLast && start > 0 ? before : start, to: end, text: '' };
}

function removeBetweenCommas(piece: Opened, { pair, index, pairs }: Keyed): Splice {
  const next = pairs[index + 1];
  if (next) return { from: keyStart(pair), to: keyStart(next), text: '' };
  const before = pairs[index - 1];
  const from = before ? contentEnd(piece, before) : keyStart(pair);
  return { from, to: contentEnd(piece, pair), text: '' };
}

/** Writes something else behind a key: a list in place of a text, a group in place of nothing. */
export function replaceBehindKey(piece: Opened, path: Path, value: Value): Splice {
  const { pair, isFlow } = pairAt(piece, path);
  const from = piece.text.indexOf(':', isNode(pair.key) ? (pair.key.range?.[1] ?? 0) : 0) + 1;
  const to = contentEnd(piece, pair);
  if (isFlow) return { from, to, text: ` ${printFlow(value)}` };
  const start = lineStart(piece.text, keyStart(pair));
  const indent = ' '.repeat(keyStart(pair) - start);
  const printed = printBehindKey(value, indent, piece.lineBreak);
  // A comment stays on the line of its key, above the list that takes the place of the text.
  const end = lineEnd(piece.text, to);
  const comment = printed.startsWith(' ') ? '' : piece.text.slice(to, end);
  return { from, to: comment ? end : to, text: comment + printed };
}

function insertAt(at: number, text: string): Splice {
  return { from: at, to: at, text };
}
