import type { Finding } from '../../../flow/finding';
import type { ReadPack } from '../../../flow/read-pack';

/** Where a piece of a text stands in its file; white space may be a line end there, and a quote may be doubled. */
export function coveredBy(read: ReadPack, finding: Finding, piece: string): Pick<Finding, 'start' | 'end'> {
  const { start, end } = finding;
  const source = read.files.get(finding.file)?.source.text.slice(start, end) ?? '';
  const words = piece.split(/\s+/).filter(Boolean).map(asPattern);
  const found = words.length === 0 ? null : new RegExp(words.join('\\s+')).exec(source);
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : { start, end };
}

function asPattern(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/'/g, "''?")
    .replace(/"/g, '\\\\?"');
}
