import { Scalar } from 'yaml';
import { lineStart, type Opened } from './opened';
import { printScalar } from './print';
import type { Splice } from './splice';

/** Longest line that a text in a block is folded to. Units: columns. */
const WIDTH = 110;

/** The ways to write another text in place of one, the author's own manner first. */
export function scalarSplices(piece: Opened, node: Scalar, value: string, isFlow: boolean): Splice[] {
  const [from = 0, end = 0] = node.range ?? [];
  const at = { from, to: from + piece.text.slice(from, end).trimEnd().length };
  const style = node.type ?? Scalar.PLAIN;
  const quoted = { ...at, text: printScalar(value, { style: Scalar.QUOTE_DOUBLE }) };
  if (style === Scalar.BLOCK_FOLDED || style === Scalar.BLOCK_LITERAL)
    return [{ ...at, text: block(piece, at, value, style) }, quoted];
  return [{ ...at, text: printScalar(value, { style, isFlow }) }, quoted];
}

/** The header stays, with its signs and comment; the lines below it are written anew at the same indentation. */
function block(
  { text, lineBreak }: Opened,
  at: { from: number; to: number },
  value: string,
  style: string,
): string {
  const old = text.slice(at.from, at.to);
  const [header = '', ...lines] = old.split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const indent = first.slice(0, first.length - first.trimStart().length) || `${leadAt(text, at.from)}  `;
  const paragraphs = value.trim().split('\n');
  const folded =
    style === Scalar.BLOCK_LITERAL
      ? paragraphs
      : paragraphs.flatMap((one, index) => (index === 0 ? wrap(one, indent) : ['', ...wrap(one, indent)]));
  return [header, ...folded.map((line) => (line === '' ? '' : indent + line))].join(lineBreak);
}

function leadAt(text: string, at: number): string {
  return /^[ ]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

function wrap(paragraph: string, indent: string): string[] {
  const lines = [''];
  for (const word of paragraph.split(/(?<=\S) (?=\S)/)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && indent.length + last.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}
