import type { Finding } from '../flow/finding';
import { excerpt, lineNumber, MAX_WIDTH } from './excerpt';
import { fill, fillLines, type Messages, messageFor } from './messages';

/** As wide as a letter is when nothing long stands in it. Units: columns. */
const WIDTH = 80;

/** Writes the letter about one finding: what is wrong, the author's own line, why it matters, one thing to do. */
export function letter(finding: Finding, source: string, messages: Messages): string {
  const message = messageFor(messages, finding.code, finding.values.vorm);
  const values = valuesOf(finding, source);
  const rest = message.rest
    .map((lines) => fillLines(lines, values).flatMap(wrap))
    .filter((lines) => lines.length > 0);
  const last = rest.pop() ?? [];
  const parts = [
    [titleBar(message.title, finding.file)],
    wrap(fill(message.opening, values)),
    [...picture(finding, source), ...(rest.shift() ?? [])],
    ...rest,
    signed(last, finding.code),
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

/** A letter in its parts, for who lays it out in another way; the author's own line is not among them. */
export interface LetterParts {
  readonly title: string;
  /** What is wrong. */
  readonly opening: string;
  /** Why it matters, and last what to do. */
  readonly rest: readonly string[];
}

/** Writes the letter about one finding, to be laid out elsewhere. */
export function letterParts(finding: Finding, source: string, messages: Messages): LetterParts {
  const { title, opening, rest } = messageFor(messages, finding.code, finding.values.vorm);
  const values = valuesOf(finding, source);
  const paragraphs = rest.map((lines) => fillLines(lines, values).join(' ')).filter(Boolean);
  return { title, opening: fill(opening, values).replace(/:$/, '.'), rest: paragraphs };
}

/** The finding in one sentence, for a list. */
export function sentence(finding: Finding, source: string, messages: Messages): string {
  const { opening } = messageFor(messages, finding.code, finding.values.vorm);
  return fill(opening, valuesOf(finding, source))
    .replace(/\s*\n\s*/g, ' ')
    .replace(/:$/, '.');
}

/** What every letter may fill in beside its own values. The names alike stand apart, so that the eye finds them. */
function valuesOf(finding: Finding, source: string): Record<string, string> {
  const line = String(lineNumber(source, finding.start));
  const near = finding.near?.length ? ` ${finding.near.join(', ')}` : '';
  const own = Object.entries(finding.values).map(([name, value]) => [name, shortened(value)]);
  const fixed = {
    regel: line,
    bestand: finding.file,
    lijkt: near,
    ...(finding.code === 'inspringen' ? spacesAt(source, finding.start) : {}),
  };
  return { ...Object.fromEntries(own), ...fixed };
}

/** How far a line is indented, and where it most likely belongs: as far as the line above it of its own kind that is nearest to that. */
function spacesAt(source: string, at: number): Record<string, string> {
  const before = source.slice(0, at).split('\n');
  const own = (before.pop() ?? '') + (source.slice(at).split('\n', 1)[0] ?? '');
  const isItem = /^\s*-(\s|$)/.test(own);
  const places = before.flatMap((line, index) =>
    columnsOf(line, isItem).map((column) => ({ column, index })),
  );
  const off = ({ column }: { column: number }) => Math.abs(column - leadOf(own));
  const near = places
    .slice(-30)
    .reduceRight<(typeof places)[number] | undefined>(
      (best, one) => (!best || off(one) < off(best) ? one : best),
      undefined,
    );
  const isKnown = near !== undefined && off(near) > 0;
  return {
    spaties: leadOf(own) === 1 ? '1 spatie' : `${leadOf(own)} spaties`,
    ...(isKnown ? { hoort: String(near.column), zoals: String(near.index + 1) } : {}),
  };
}

/** Where a line of the same kind could begin that stands beside this one. Units: columns. */
function columnsOf(line: string, isItem: boolean): number[] {
  const found = /^( *)(-\s+)?[^\s#]/.exec(line);
  if (!found || (isItem && !found[2])) return [];
  const [, lead = '', dash = ''] = found;
  return [isItem ? lead.length : lead.length + dash.length];
}

function leadOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A letter quotes, it does not copy whole pages. Units: UTF-16. */
const LONGEST_QUOTE = 400;

function shortened(value: string): string {
  return value.length > LONGEST_QUOTE ? `${value.slice(0, LONGEST_QUOTE)}…` : value;
}

/** `── TITLE ────── file`, as wide as the longest name asks for; a name longer than that loses its beginning. */
function titleBar(title: string, file: string): string {
  const most = MAX_WIDTH - title.length - 8;
  const name = file.length > most ? `…${file.slice(1 - most)}` : file;
  const line = Math.max(2, WIDTH - title.length - name.length - 5);
  return `── ${title.toUpperCase()} ${'─'.repeat(line)} ${name}`;
}

/** A finding about a file as a whole has no line to show. */
function picture(finding: Finding, source: string): string[] {
  return finding.start === 0 && finding.end === 0 ? [] : excerpt(source, finding.start, finding.end);
}

/** The code behind the last line, or below it when there is no room. */
function signed(lines: readonly string[], code: string): string[] {
  const sign = `(uitleg: ${code})`;
  const last = lines.at(-1) ?? '';
  if (last.length + sign.length + 2 > WIDTH) return [...lines, sign.padStart(WIDTH)];
  return [...lines.slice(0, -1), last + sign.padStart(WIDTH - last.length)];
}

/** Breaks a line between words; a word that is too long by itself is cut, so that no letter is wider than it may be. */
function wrap(line: string): string[] {
  const lines = [''];
  for (const word of line.split(' ').flatMap(cut)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + word.length + 1 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

function cut(word: string): string[] {
  return word.length <= WIDTH ? [word] : (word.match(new RegExp(`.{1,${WIDTH}}`, 'gsu')) ?? []);
}
