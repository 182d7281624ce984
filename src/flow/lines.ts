import { K } from './keys';

/** One line of a file as a person sees it: how far it stands to the right, and the word before its colon. */
export interface Line {
  /** Zero-based. */
  readonly index: number;
  /** Where its first sign stands. Units: UTF-16. */
  readonly start: number;
  readonly end: number;
  /** White space in front. */
  readonly lead: string;
  readonly content: string;
  /** What stands behind the dash, or the whole content. */
  readonly inner: string;
  /** Column of what stands behind the dash. */
  readonly column: number;
  readonly isDash: boolean;
  readonly key?: string;
  /** What stands behind the colon, without a comment; empty when the line opens something. */
  readonly value: string;
}

const KEY = /^([^\s#'"[\]{},&*!|>%@`:-][^:#]*?|-[^\s:-][^:#]*?)\s*:(?:\s+(.*))?$/;

/** The lines that say something: no empty ones, no comments, no lines inside a folded text. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let foldedIn = -1;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = lineFrom(raw.replace(/\r$/, ''), index, start);
    start += raw.length + 1;
    if (line.content === '' || line.content.startsWith('#')) continue;
    if (foldedIn >= 0 && line.lead.length > foldedIn) continue;
    foldedIn = /^[|>][+-]?\d?$/.test(line.value) ? line.column : -1;
    lines.push(line);
  }
  return lines;
}

function lineFrom(raw: string, index: number, start: number): Line {
  const content = raw.trim();
  const lead = raw.slice(0, raw.length - raw.trimStart().length);
  const dash = /^(?:- +)+/.exec(content)?.[0] ?? (content === '-' ? '-' : '');
  const inner = content.slice(dash.length);
  const [, key, value = ''] = KEY.exec(inner) ?? [];
  const at = { index, start: start + lead.length, end: start + lead.length + content.length };
  const column = lead.length + dash.length;
  return {
    ...at,
    lead,
    content,
    inner,
    column,
    isDash: dash !== '',
    key,
    value: value.replace(/(^|\s)#.*$/, '').trim(),
  };
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(K));

/** Whether an author may write this word in front of a colon. */
export function isKnownKey(key: string | undefined): boolean {
  return key !== undefined && KNOWN.has(key);
}

/** The known key with which a line begins, the longest that fits: `kost Niets` → `kost`. */
export function leadingKey(content: string): string | undefined {
  return LONGEST_FIRST.find(
    (key) => content.startsWith(key) && !/^[\p{L}\d-]/u.test(content.slice(key.length)),
  );
}

const LONGEST_FIRST = [...KNOWN].sort((a, b) => b.length - a.length);
