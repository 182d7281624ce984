import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { blockOf } from './block';
import { CannotSplice, type Path } from './splice';

/** A piece of a file, read: where it stands in the whole is its own offset plus `shift`. */
export interface Opened {
  readonly text: string;
  readonly tree: Document;
  readonly shift: number;
  readonly lineBreak: string;
}

/** Reads as little of a file as a path needs: the lines of one question, or else the whole. Errors: `CannotSplice`. */
export function openAt(text: string, path: Path): Opened {
  const [section, name] = path;
  const block = typeof section === 'string' && typeof name === 'string' && blockOf(text, section, name);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  if (!block) return opened(text, 0, lineBreak);
  const head = `${section}:${lineBreak}`;
  return opened(head + text.slice(block.start, block.end), block.start - head.length, lineBreak);
}

/** Reads a piece anew after a splice in it. */
export function reopened({ shift, lineBreak }: Opened, text: string): Opened {
  return opened(text, shift, lineBreak);
}

function opened(text: string, shift: number, lineBreak: string): Opened {
  const tree = parseDocument(text, { schema: 'failsafe', prettyErrors: false, logLevel: 'error' });
  if (tree.errors.length > 0) throw new CannotSplice('The file cannot be read.');
  return { text, tree, shift, lineBreak };
}

/** The node at a path, if there is one. */
export function nodeAt({ tree }: Opened, path: Path): Node | undefined {
  const node = path.length === 0 ? tree.contents : tree.getIn(path, true);
  return isNode(node) ? node : undefined;
}

/** The plain value at a path: texts, rows and groups. */
export function valueAt({ tree }: Opened, path: Path): unknown {
  const value = path.length === 0 ? tree.contents : tree.getIn(path, true);
  return isNode(value) ? value.toJS(tree) : (value ?? undefined);
}

/** Whether something stands at a path. */
export function hasPath({ tree }: Opened, path: Path): boolean {
  return path.length === 0 || tree.hasIn(path);
}

/** A key with its value, in the map around it. */
export interface Keyed {
  readonly pair: Pair;
  readonly index: number;
  readonly pairs: readonly Pair[];
  readonly isFlow: boolean;
}

/** The pair at the end of a path, with its neighbours. Errors: `CannotSplice` when it is not in a group. */
export function pairAt(piece: Opened, path: Path): Keyed {
  const around = nodeAt(piece, path.slice(0, -1));
  if (!isMap(around)) throw new CannotSplice('Not in a group.');
  const index = around.items.findIndex((item) => isScalar(item.key) && item.key.value === path.at(-1));
  const pair = around.items[index];
  if (!pair) throw new CannotSplice('Not there.');
  return { pair, index, pairs: around.items, isFlow: around.flow === true };
}

/** Where the key of a pair begins. */
export function keyStart(pair: Pair): number {
  return (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? 0;
}

/** Where what a pair or node says ends, white space and comments behind it left out. */
export function contentEnd({ text }: Opened, thing: unknown): number {
  if (isPair(thing)) {
    if (isNode(thing.value) && thing.value.range && thing.value.range[1] > thing.value.range[0])
      return contentEnd({ text } as Opened, thing.value);
    const end = (isNode(thing.key) ? thing.key.range?.[1] : undefined) ?? 0;
    return text.indexOf(':', end) + 1;
  }
  if (isCollection(thing) && !thing.flow && thing.items.length > 0)
    return contentEnd({ text } as Opened, thing.items.at(-1));
  const [start = 0, end = 0] = (isNode(thing) ? thing.range : undefined) ?? [];
  return start + text.slice(start, end).trimEnd().length;
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  if (found < 0) return text.length;
  return text[found - 1] === '\r' && found > at ? found - 1 : found;
}

/** Where the next line begins. */
export function nextLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found < 0 ? text.length : found + 1;
}
