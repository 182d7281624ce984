import { type Document, isScalar, Scalar, visit, type YAMLParseError } from 'yaml';
import type { Finding } from './finding';
import type { SourceText } from './source';

/** Which letter belongs to which mistake, as far as the YAML library tells them apart. */
const CODES: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'inspringen',
  DUPLICATE_KEY: 'dubbele-sleutel',
  MULTILINE_IMPLICIT_KEY: 'dubbele-punt-vergeten',
  BLOCK_AS_IMPLICIT_KEY: 'dubbele-punt-in-tekst',
  BAD_SCALAR_START: 'bijzonder-teken',
  BAD_ALIAS: 'bijzonder-teken',
  MULTIPLE_DOCS: 'drie-streepjes',
};

/**
 * Turns the errors of the YAML library into findings at the line of the cause.
 * The library points at where it got lost; a forgotten quote or a line too far to the right was often earlier or later.
 * At most three per file: one slip makes a row of errors, and the first ones tell the story.
 */
export function explainYamlErrors(tree: Document, source: SourceText): Finding[] {
  const quote = runawayQuote(tree, source.text);
  const found = tree.errors.map((error) => explain(error, tree.errors, source));
  const upToQuote = quote ? [finding('aanhalingsteken', quote, source)] : found;
  const seen = new Set<number>();
  return upToQuote
    .filter((one) => {
      const line = lineOf(source.text, one.start);
      return !seen.has(line) && seen.add(line);
    })
    .slice(0, 3);
}

function explain(error: YAMLParseError, all: readonly YAMLParseError[], source: SourceText): Finding {
  const [start, end] = error.pos;
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const twin = all.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === start);
    if (twin) return finding('inspringen', lastLine(source.text, twin.pos[1]), source);
  }
  if (error.code === 'MISSING_CHAR') return missingCharacter(error, source);
  if (error.code === 'UNEXPECTED_TOKEN' && followsQuote(source.text, start)) {
    return finding('aanhalingsteken', { start, end }, source);
  }
  return finding(CODES[error.code] ?? 'onleesbaar', { start, end }, source);
}

function missingCharacter(error: YAMLParseError, source: SourceText): Finding {
  const [start, end] = error.pos;
  if (error.message.includes('quote')) return finding('aanhalingsteken', { start, end }, source);
  if (error.message.includes('Implicit map keys'))
    return finding('dubbele-punt-vergeten', { start, end }, source);
  return finding('inspringen', { start, end }, source);
}

/** A quoted text over several lines in a broken file: nearly always a quote that was never closed where it should. */
function runawayQuote(tree: Document, text: string): Span | undefined {
  let span: Span | undefined;
  const first = Math.min(...tree.errors.map((error) => error.pos[0]));
  visit(tree, {
    Scalar(_, node) {
      if (span || !isScalar(node) || !node.range || !isQuoted(node.type)) return;
      const [start, end] = node.range;
      const isLong = text.slice(start, end).includes('\n');
      if (
        isLong &&
        (end >= text.trimEnd().length || Math.abs(lineOf(text, end) - lineOf(text, first)) <= 1)
      ) {
        span = { start, end: text.indexOf('\n', start) };
      }
    },
  });
  return span;
}

interface Span {
  start: number;
  end: number;
}

function isQuoted(type: string | undefined | null): boolean {
  return type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
}

function followsQuote(text: string, offset: number): boolean {
  return /["']\s*$/.test(text.slice(Math.max(0, offset - 3), offset));
}

/** The line on which an offset lies, without its indent. */
function lastLine(text: string, offset: number): Span {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const indent = text.slice(from).search(/\S/);
  return { start: from + Math.max(0, indent), end: offset };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function finding(code: string, span: Span, source: SourceText): Finding {
  const sign = source.text.slice(span.start, span.start + 1);
  return {
    code,
    severity: 'error',
    file: source.path,
    start: span.start,
    end: span.end,
    values: { teken: sign },
  };
}
