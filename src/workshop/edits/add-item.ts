import { isSeq, type Node } from 'yaml';
import type { ParsedFile } from '../../flow/read-yaml';
import type { Edit } from '../types';
import { columnOf, endOf, linesAfter } from './entries';

/** Adds an item at the end of a row, laid out as the row is. `lines` are those of the item in a block, `inline` is the same between braces. */
export function addItem(
  file: ParsedFile,
  path: readonly (string | number)[],
  lines: readonly string[],
  inline: string,
): Edit | undefined {
  const row = file.tree.getIn(path, true);
  if (!isSeq(row)) return undefined;
  const last = row.items.at(-1) as Node | undefined;
  const { path: name } = file.source;
  if (!last) {
    const at = (row.range?.[0] ?? 0) + 1;
    return { path: name, from: at, to: at, text: inline };
  }
  if (row.flow) {
    const at = endOf(file, last);
    return { path: name, from: at, to: at, text: `, ${inline}` };
  }
  const [first = '', ...rest] = lines;
  return linesAfter(file, last, columnOf(file, last) - 2, [`- ${first}`, ...rest.map((line) => `  ${line}`)]);
}
