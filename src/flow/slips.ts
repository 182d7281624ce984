import type { Code } from './codes';
import { isKnownKey, type Line, leadingKey, linesOf } from './lines';

/** A mistake that shows on the line itself. */
export interface Slip {
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Signs that mean something to YAML when a text begins with them. */
const SPECIAL = /^[*&!%@`]/;

/** The slips of the pen in a file that cannot be read, from the top. A quote or bracket left open hides what follows. */
export function slipsIn(text: string): Slip[] {
  const slips: Slip[] = [];
  const lines = linesOf(text);
  for (const [index, line] of lines.entries()) {
    const open = openEnd(line, lines[index + 1]);
    const code = open ?? slipOf(line);
    const isTold = code === 'samenvoegen' && slips.some((slip) => slip.code === code);
    if (code && !isTold)
      slips.push({ code, start: line.start, end: line.end, values: { teken: signOf(line), vorm: 'open' } });
    if (open) break;
  }
  return slips;
}

function slipOf(line: Line): Code | undefined {
  const { content, inner, lead } = line;
  if (/^(<{7}|={7}|>{7}|\|{7})( |$)/.test(content)) return 'samenvoegen';
  if (lead.includes('\t')) return 'tab';
  if (/^-[^\s\d-]/.test(content)) return 'streepje-zonder-spatie';
  if (line.key === undefined || !isKnownKey(line.key)) return wordSlip(line);
  if (SPECIAL.test(line.value)) return 'bijzonder-teken';
  return textSlip(line.value, inner);
}

/** A line whose first word should have been a key, or a text that stands by itself. */
function wordSlip(line: Line): Code | undefined {
  const { inner, isDash, key } = line;
  if (SPECIAL.test(inner)) return 'bijzonder-teken';
  const word = leadingKey(inner);
  if (word && inner.startsWith(`${word}:`)) return 'spatie-vergeten';
  if (word && !isDash && key === undefined) return 'dubbele-punt-vergeten';
  if (isDash && key?.includes(' ')) return 'dubbele-punt-in-tekst';
  return key === undefined ? textSlip(inner, inner) : undefined;
}

/** A text with a quote that closes too early, or with a colon outside quotes. */
function textSlip(text: string, inner: string): Code | undefined {
  const quote = /^["']/.exec(text)?.[0];
  if (quote) return closesAtEnd(text, quote) ? undefined : 'aanhalingsteken';
  const isPlain = !/^[[{|>]/.test(text);
  return isPlain && text !== inner && /:(\s|$)/.test(text) ? 'dubbele-punt-in-tekst' : undefined;
}

/** Behind the quote that closes, only a comment may stand. */
function closesAtEnd(text: string, quote: string): boolean {
  const body = quote === '"' ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/;
  const closed = body.exec(text)?.[0];
  return closed !== undefined && /^\s*(,|$|#|\]|\})/.test(text.slice(closed.length));
}

/** A quote or bracket that this line opens and the next line, which begins something new, does not close. */
function openEnd(line: Line, next: Line | undefined): Code | undefined {
  const value = line.key === undefined ? line.inner : line.value;
  const isNewThing = next === undefined || next.isDash || next.key !== undefined;
  if (!isNewThing) return undefined;
  if (/^"(?:[^"\\]|\\.)*$/.test(value) || /^'(?:[^']|'')*$/.test(value)) return 'aanhalingsteken';
  return /^[[{]/.test(value) && balance(value) > 0 && !/[,[{]$/.test(value) ? 'haak' : undefined;
}

function balance(text: string): number {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/(^|[\s,[{:])'(?:[^']|'')*'/g, '$1');
  return (bare.match(/[[{]/g)?.length ?? 0) - (bare.match(/[\]}]/g)?.length ?? 0);
}

/** The sign that the letter is about. */
function signOf({ key, inner, value }: Line): string {
  return (key === undefined || !isKnownKey(key) ? inner : value).slice(0, 1);
}
