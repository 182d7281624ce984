import { isSeq, Scalar, visit } from 'yaml';
import type { Code } from '../../flow/codes';
import type { Finding } from '../../flow/finding';
import type { ParsedFile } from '../../flow/read-yaml';
import type { Context } from '../context';

/** What a slip of the pen left on a text that can still be read, but not as it was meant. */
interface Tear {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly values?: Readonly<Record<string, string>>;
}

/** Texts without quotes that swallowed the line below, or kept half of a pair of brackets or quotes. */
export function tornTexts({ read }: Context): Finding[] {
  return [...read.files].flatMap(([path, file]) => {
    // A plain list has one short text on each line: none can swallow another, and its tree is costly.
    if (read.broken.has(path) || file.isPlain) return [];
    return tearsIn(file).map(({ code, start, end, values = {} }) => ({
      code,
      severity: 'error' as const,
      file: path,
      start,
      end,
      values,
    }));
  });
}

function tearsIn({ tree, source: { text } }: ParsedFile): Tear[] {
  const tears: Tear[] = [];
  visit(tree, {
    Scalar(_, node, path) {
      if (node.type !== Scalar.PLAIN || !node.range) return;
      const [start, end] = node.range;
      const written = text.slice(start, end);
      const tear =
        swallowed(text, start, written, isSeq(path.at(-1))) ??
        halved(start, end, written) ??
        cutOff(text, end);
      if (tear) tears.push(tear);
    },
  });
  return tears;
}

/** A text over several lines: was the next line meant to be a step of its own? */
function swallowed(text: string, start: number, written: string, isInList: boolean): Tear | undefined {
  if (/^-[^\s\d-]/.test(written))
    return { code: 'streepje-zonder-spatie', start, end: start + written.split('\n', 1).join('').length };
  const lines = [...written.matchAll(/\n[ \t]*(\S[^\r\n]*)/g)];
  const dashed = lines.find((line) => line[1]?.startsWith('-'));
  const next = dashed ?? (isInList ? lines[0] : undefined);
  if (!next?.[1]) return undefined;
  if (dashed && /^\s*$/.test(text.slice(text.lastIndexOf('\n', start) + 1, start)))
    return { code: 'streepje-mist', start, end: start + written.indexOf('\n') };
  const from = start + next.index + next[0].length - next[1].length;
  const code = dashed ? (/^-\s/.test(next[1]) ? 'inspringen' : 'streepje-zonder-spatie') : 'streepje-mist';
  return { code, start: from, end: from + next[1].length };
}

/** A bracket that closes and was never opened, or one quote of a pair. */
function halved(start: number, end: number, written: string): Tear | undefined {
  const opened = written.match(/[[{(]/g)?.length ?? 0;
  const closed = written.match(/[\]})]/g)?.length ?? 0;
  if (/[\]}]$/.test(written) && closed > opened)
    return { code: 'haak', start, end, values: { vorm: 'dicht', teken: written.slice(-1) } };
  if ((written.match(/"/g)?.length ?? 0) % 2 === 1) return { code: 'aanhalingsteken', start, end };
  return undefined;
}

/** ` #3` makes the rest of a text a remark that nobody sees. A remark of an author has a space behind its sign. */
function cutOff(text: string, end: number): Tear | undefined {
  const rest = /^ (#[^\s#][^\r\n]*)/.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined))?.[1];
  return rest === undefined
    ? undefined
    : { code: 'hekje-in-tekst', start: end + 1, end: end + 1 + rest.length };
}
