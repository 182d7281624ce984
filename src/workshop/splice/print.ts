import { parseDocument, Scalar } from 'yaml';
import type { Value } from './splice';

/** How a text is to be printed. */
interface Manner {
  /** As the author wrote it before. */
  readonly style?: string;
  /** Between brackets or braces, where commas mean something. */
  readonly isFlow?: boolean;
}

/** Prints a text on one line: bare where that reads back as the same, in quotes where it does not. */
export function printScalar(value: string, { style, isFlow = false }: Manner = {}): string {
  if (style === Scalar.QUOTE_SINGLE && isOneLine(value)) return single(value);
  if (style === Scalar.QUOTE_DOUBLE) return double(value);
  if (readsBack(value, isFlow)) return value;
  return /["\\]/.test(value) && isOneLine(value) ? single(value) : double(value);
}

function isOneLine(value: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(value);
}

function single(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function double(value: string): string {
  return JSON.stringify(value);
}

function readsBack(value: string, isFlow: boolean): boolean {
  if (value === '' || !isOneLine(value)) return false;
  const tree = parseDocument(isFlow ? `x: [${value}, y]` : `x: ${value}\ny: y`, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'silent',
  });
  const wanted = isFlow ? { x: [value, 'y'] } : { x: value, y: 'y' };
  try {
    return tree.errors.length === 0 && JSON.stringify(tree.toJS()) === JSON.stringify(wanted);
  } catch {
    // An asterisk in front asks for a name that nobody gave.
    return false;
  }
}

/** Prints what stands behind a key, from right behind its colon. `indent` is that of the key itself. */
export function printBehindKey(value: Value, indent: string, lineBreak: string): string {
  if (typeof value === 'string') return ` ${printScalar(value)}`;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((one: Value) => `${deeper}- ${printItem(one, `${deeper}  `, lineBreak)}`)
    : Object.entries(value).map(([key, one]) => `${deeper}${key}:${printBehindKey(one, deeper, lineBreak)}`);
  return lines.map((line) => lineBreak + line).join('');
}

/** Prints an item of a list, from right behind its dash. `indent` is that of the text behind the dash. */
export function printItem(value: Value, indent: string, lineBreak: string): string {
  if (typeof value === 'string') return printScalar(value);
  return Object.entries(value)
    .map(([key, one]) => `${key}:${printBehindKey(one, indent, lineBreak)}`)
    .join(lineBreak + indent);
}

/** Prints a value between braces or brackets. */
export function printFlow(value: Value): string {
  if (typeof value === 'string') return printScalar(value, { isFlow: true });
  if (Array.isArray(value)) return `[${value.map(printFlow).join(', ')}]`;
  const pairs = Object.entries(value).map(([key, one]) => `${key}: ${printFlow(one)}`);
  return `{ ${pairs.join(', ')} }`;
}
