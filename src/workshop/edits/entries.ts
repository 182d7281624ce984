import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { ParsedFile } from '../../flow/read-yaml';
import type { Edit } from '../types';
import { lineEnd } from './source-files';

/** A name with what stands under it, as a tree. */
export interface Entry {
  readonly key: Node;
  readonly value: Node;
}

/** The map at a path, when one is written there. */
export function mapAt({ tree }: ParsedFile, path: readonly (string | number)[]): YAMLMap | undefined {
  const found = path.length === 0 ? tree.contents : tree.getIn(path, true);
  return isMap(found) ? found : undefined;
}

/** The entry of a map under a name. */
export function entryOf(map: YAMLMap | undefined, name: string): Entry | undefined {
  const pair = map?.items.find((item: Pair) => isScalar(item.key) && item.key.value === name);
  return pair && isNode(pair.key) && isNode(pair.value) ? { key: pair.key, value: pair.value } : undefined;
}

/** Where the last word of a node ends: without the white space and remarks that the library counts in. */
export function endOf(file: ParsedFile, node: Node): number {
  const inside = isCollection(node) && !node.flow ? lastOf(node) : undefined;
  if (inside) return endOf(file, inside);
  const [start = 0, end = start] = node.range ?? [];
  return start + file.source.text.slice(start, end).trimEnd().length;
}

function lastOf(node: Node): Node | undefined {
  if (!isCollection(node)) return undefined;
  const last = node.items.at(-1);
  if (!isPair(last)) return isNode(last) ? last : undefined;
  return isNode(last.value) ? last.value : isNode(last.key) ? last.key : undefined;
}

/** The first offset of the line in which an offset lies. */
export function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

function lineAbove(text: string, start: number): number {
  const isDouble = text.charAt(start - 1) === '\n' && text.charAt(start - 2) === '\r';
  return start === 0 ? 0 : lineStart(text, start - (isDouble ? 2 : 1));
}

/** The first offset after the line in which an offset lies. */
export function nextLine(text: string, at: number): number {
  const found = /\r\n|\n|\r/g;
  found.lastIndex = at;
  const match = found.exec(text);
  return match ? match.index + match[0].length : text.length;
}

/** Whole lines that belong to an entry of a block: with the remarks right above it. `end` exclusive. */
export function linesOf(file: ParsedFile, { key, value }: Entry): { from: number; to: number } {
  const { text } = file.source;
  let from = lineStart(text, key.range?.[0] ?? 0);
  for (let above = lineAbove(text, from); above < from && /^[ \t]*#/.test(text.slice(above, from)); )
    [from, above] = [above, lineAbove(text, above)];
  return { from, to: nextLine(text, endOf(file, value)) };
}

/** Puts whole lines behind a node of a block, indented like `column`. Each is given without its end of line. */
export function linesAfter(file: ParsedFile, node: Node, column: number, lines: readonly string[]): Edit {
  const { path, text } = file.source;
  const end = lineEnd(text);
  const at = nextLine(text, endOf(file, node));
  const put = lines.map((line) => (line === '' ? end : `${' '.repeat(column)}${line}${end}`)).join('');
  const isCut = at > 0 && !/[\r\n]/.test(text.charAt(at - 1));
  return { path, from: at, to: at, text: isCut ? end + put.slice(0, -end.length) : put };
}

/** How far the line of a node is indented up to the node. Units: columns. */
export function columnOf({ source: { text } }: ParsedFile, node: Node): number {
  const start = node.range?.[0] ?? 0;
  return start - lineStart(text, start);
}

/** The map and the row of a block, where a file has them; what stands between braces is another matter. */
export function isBlock(node: unknown): boolean {
  return isCollection(node) && (isMap(node) || isSeq(node)) && !node.flow;
}
