import { lineAndColumn } from '../flow/source';

/** No line of a letter is wider. Units: columns. */
export const MAX_WIDTH = 100;

/** The author's own line with its number, and carets under what it is about. */
export function excerpt(source: string, start: number, end: number): string[] {
  const from = lineStart(source, start);
  const to = lineEnd(source, from);
  const gutter = `${lineNumber(source, start)}│ `;
  const line = shown(source.slice(from, to));
  const first = shown(source.slice(from, Math.min(start, to))).length;
  const marked = Math.max(1, shown(source.slice(start, Math.min(end, to))).length);
  const view = window(line, first, marked, MAX_WIDTH - gutter.length);
  return [gutter + view.text, ' '.repeat(gutter.length + view.first) + '^'.repeat(view.marked)];
}

/** One-based. */
export function lineNumber(source: string, offset: number): number {
  return lineAndColumn(source, offset).line;
}

function lineStart(source: string, offset: number): number {
  const before = source.slice(0, offset);
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
}

function lineEnd(source: string, from: number): number {
  const length = source.slice(from).search(/[\r\n]/);
  return length < 0 ? source.length : from + length;
}

/** A tab becomes an arrow and an invisible sign a dot, so that the carets stand where the eye is. */
function shown(text: string): string[] {
  return Array.from(text.replace(/\t/g, '→').replace(/[\p{Cc}\p{Cf}]/gu, '·'));
}

/** The part of a long line around what the letter is about. */
function window(line: string[], first: number, marked: number, width: number) {
  if (line.length <= width) return { text: line.join('').trimEnd(), first, marked };
  const room = width - 2;
  const from = Math.max(0, Math.min(first - 30, line.length - room));
  const cut = line.slice(from, from + room);
  const left = from > 0 ? '…' : '';
  const right = from + room < line.length ? '…' : '';
  const at = first - from + left.length;
  return { text: left + cut.join('') + right, first: at, marked: Math.min(marked, width - at) };
}
