import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';

/** The node at a path of a tree, if there is one; as the library's own `getIn`, which looks through all names each time. */
export function nodeAt(tree: Document, path: readonly (string | number)[]): unknown {
  let node: unknown = tree.contents;
  for (const step of path) {
    if (isMap(node)) node = pairAt(node, step)?.value;
    else if (isSeq(node)) node = node.items[Number(step)];
    else return undefined;
  }
  return node ?? undefined;
}

/** The pair with this key. */
export function pairAt(map: YAMLMap, key: string | number): Pair | undefined {
  const { items } = map;
  if (items.length < LONG) return items.find((pair) => nameOf(pair) === key);
  let names = known.get(map);
  if (!names) {
    names = new Map(items.map((pair) => [nameOf(pair), pair]));
    known.set(map, names);
  }
  return names.get(key);
}

/** From this many names on, they are laid out once: two thousand questions ask two thousand times. */
const LONG = 30;

const known = new WeakMap<YAMLMap, Map<unknown, Pair>>();

function nameOf({ key }: Pair): unknown {
  return isScalar(key) ? key.value : key;
}
