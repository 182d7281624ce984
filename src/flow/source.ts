import type { Code } from './codes';
import type { Finding, Severity } from './finding';

/** A file as it came from disk, a folder or a zip. */
export interface RawFile {
  /** Path from the top of the content pack, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file that could be read as text; line ends are as the author left them. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** Flow files are a few kB; anything far beyond is not a flow file. Units: bytes. */
export const MAX_BYTES = 1_000_000;

/**
 * Decodes a file as UTF-8 (a byte-order mark is dropped, UTF-16 with a mark is understood).
 * Errors: a finding instead of text when it is too large, binary or in another encoding.
 */
export function decode(file: RawFile): SourceText | Finding {
  if (file.bytes.length > MAX_BYTES)
    return whole(file.path, 'te-groot', { grootte: megabytes(file.bytes.length) });
  const utf16 = utf16Of(file.bytes);
  if (utf16) return { path: file.path, text: new TextDecoder(utf16).decode(file.bytes) };
  const zero = file.bytes.indexOf(0);
  if (zero >= 0) return whole(file.path, 'geen-tekst', {});
  try {
    return { path: file.path, text: new TextDecoder('utf-8', { fatal: true }).decode(file.bytes) };
  } catch {
    return brokenEncoding(file);
  }
}

/** Tells a finding from a text. */
export function isFinding(value: object): value is Finding {
  return 'code' in value;
}

/** One-based line and column of an offset. Units: UTF-16. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  const end = Math.min(offset, text.length);
  // Counted sign by sign: splitting a file of a million signs for each of a hundred letters takes a second.
  for (let at = 0; at < end; at++) {
    const sign = text.charCodeAt(at);
    if (sign !== LINE_FEED && sign !== RETURN) continue;
    if (sign === RETURN && at + 1 < end && text.charCodeAt(at + 1) === LINE_FEED) at++;
    line++;
    start = at + 1;
  }
  return { line, column: end - start + 1 };
}

const LINE_FEED = 10;
const RETURN = 13;

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Decodes loosely, so that the letter can point at the first character that went wrong. */
function brokenEncoding(file: RawFile): Finding {
  const loose = new TextDecoder('utf-8', { ignoreBOM: false }).decode(file.bytes);
  const start = Math.max(0, loose.indexOf('\uFFFD'));
  const at = lineAndColumn(loose, start);
  return { ...whole(file.path, 'tekenset', { regel: String(at.line) }), start, end: start + 1 };
}

function whole(
  file: string,
  code: Code,
  values: Record<string, string>,
  severity: Severity = 'error',
): Finding {
  return { code, severity, file, start: 0, end: 0, values };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
