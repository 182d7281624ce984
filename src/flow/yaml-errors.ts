import type { Document, YAMLParseError } from 'yaml';
import type { Code } from './codes';
import type { Finding } from './finding';
import { crookedLines } from './indents';
import { type Line, linesOf } from './lines';
import { type Slip, slipsIn } from './slips';
import type { SourceText } from './source';

/** Which letter belongs to which mistake, where the line itself does not tell and the YAML library does. */
const CODES: Readonly<Partial<Record<YAMLParseError['code'], Code>>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'inspringen',
  MULTILINE_IMPLICIT_KEY: 'dubbele-punt-vergeten',
  BLOCK_AS_IMPLICIT_KEY: 'dubbele-punt-in-tekst',
  BAD_SCALAR_START: 'bijzonder-teken',
  BAD_ALIAS: 'bijzonder-teken',
  MULTIPLE_DOCS: 'drie-streepjes',
};

/** One slip makes a row of errors, and the first ones tell the story. */
const MOST = 3;

/**
 * Turns the errors of the YAML library into findings at the line of the cause.
 * The library points at where it got lost; the slip was often earlier: a line further up that shows a slip of the pen,
 * or one that stands crooked. Only when no line does, the library's own place has to do.
 */
export function explainYamlErrors(tree: Document, source: SourceText): Finding[] {
  const lineAt = lineCounter(source.text);
  const errorLines = tree.errors.map((error) => lineAt(error.pos[0]));
  const slips = slipsIn(source.text).filter((slip) => isCause(slip, lineAt(slip.start), errorLines));
  if (slips.length > 0) return onePerLine(slips, lineAt).map((slip) => finding(slip, source));
  const crooked = crookedBefore(source.text, Math.min(...errorLines));
  const isDouble = tree.errors[0]?.code === 'DUPLICATE_KEY';
  if (crooked && !(isDouble && crooked.index < (errorLines[0] ?? 0) - NEAR))
    return [finding({ ...crooked, code: 'inspringen', values: {} }, source)];
  const found = tree.errors.map((error) => fromLibrary(error, source.text));
  return (isDouble ? onePerLine(found, lineAt) : found.slice(0, 1)).map((slip) => finding(slip, source));
}

/** These may stand in a good file too, in the middle of a text; they count only near the place where reading failed. */
const SOFT: ReadonlySet<Code> = new Set<Code>([
  'dubbele-punt-vergeten',
  'spatie-vergeten',
  'streepje-zonder-spatie',
]);

function isCause(slip: Slip, line: number, errorLines: readonly number[]): boolean {
  if (!SOFT.has(slip.code)) return line <= Math.max(...errorLines) + 1;
  return errorLines.some((one) => one >= line - 1 && one <= line + 2);
}

/** A key that stands twice is seldom the doing of a line this far above. Units: lines. */
const NEAR = 15;

/** Crooked lines further apart than this have nothing to do with each other. Units: lines. */
const FAR = 100;

/** Where the crookedness begins that made reading fail. A file that is crooked all over has its own way of doing. */
function crookedBefore(text: string, errorLine: number): Line | undefined {
  const last = linesOf(text).find((line) => line.index > errorLine)?.index ?? errorLine;
  const crooked = crookedLines(text).filter((line) => line.index <= last);
  if (crooked.length > Math.max(10, errorLine / 5)) return undefined;
  let at = crooked.length - 1;
  while ((crooked[at]?.index ?? 0) - (crooked[at - 1]?.index ?? Number.NEGATIVE_INFINITY) <= FAR) at--;
  return crooked[at];
}

function fromLibrary(error: YAMLParseError, text: string): Slip {
  const [start, end] = error.pos;
  const values = { teken: text.slice(start, start + 1) };
  if (/flow (map|seq|coll)/i.test(error.message))
    return { code: 'haak', start, end, values: { ...values, vorm: 'open' } };
  if (error.code === 'DUPLICATE_KEY') return doubleKey(start, text);
  if (error.message.includes('quote')) return { code: 'aanhalingsteken', start, end, values };
  return { code: CODES[error.code] ?? 'onleesbaar', start, end, values };
}

function doubleKey(start: number, text: string): Slip {
  const end = text.indexOf(':', start);
  return { code: 'dubbele-sleutel', start, end, values: { sleutel: text.slice(start, end) } };
}

function onePerLine(slips: readonly Slip[], lineAt: (offset: number) => number): Slip[] {
  const seen = new Set<number>();
  const isFirst = (slip: Slip) => !seen.has(lineAt(slip.start)) && seen.add(lineAt(slip.start));
  return slips.filter(isFirst).slice(0, MOST);
}

/** Zero-based line of an offset. */
function lineCounter(text: string): (offset: number) => number {
  return (offset) => text.slice(0, offset).split('\n').length - 1;
}

function finding({ code, start, end, values }: Slip, source: SourceText): Finding {
  return { code, severity: 'error', file: source.path, start, end, values };
}
