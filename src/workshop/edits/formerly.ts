import { isSeq, type Node, type YAMLMap } from 'yaml';
import { K } from '../../flow/keys';
import type { ParsedFile } from '../../flow/read-yaml';
import type { Edit } from '../types';
import { columnOf, endOf, entryOf, linesAfter } from './entries';

/** Writes an earlier name at the end of a question, an option or an outcome, so that drafts, codes and examples still find it. */
export function addFormerly(file: ParsedFile, place: YAMLMap, names: readonly string[]): Edit | undefined {
  const present = entryOf(place, K.formerly)?.value;
  if (isSeq(present)) return addToRow(file, present, names);
  const last = place.items.at(-1);
  const first = place.items[0]?.key as Node | undefined;
  const end = (last?.value ?? last?.key) as Node | undefined;
  if (!first || !end) return undefined;
  const line = `${K.formerly}: [${names.join(', ')}]`;
  if (!place.flow) return linesAfter(file, end, columnOf(file, first), [line]);
  return insert(file, endOf(file, end), `, ${line}`);
}

function addToRow(file: ParsedFile, row: Node, names: readonly string[]): Edit | undefined {
  if (!isSeq(row)) return undefined;
  const last = row.items.at(-1) as Node | undefined;
  if (!last) return insert(file, (row.range?.[0] ?? 0) + 1, names.join(', '));
  if (row.flow) return insert(file, endOf(file, last), `, ${names.join(', ')}`);
  const dash = columnOf(file, last) - 2;
  return linesAfter(
    file,
    last,
    dash,
    names.map((name) => `- ${name}`),
  );
}

function insert({ source: { path } }: ParsedFile, at: number, text: string): Edit {
  return { path, from: at, to: at, text };
}
