import type { Finding } from '../../flow/finding';
import { decode, isFinding, type RawFile } from '../../flow/source';

/** How a text is written in bytes. */
type Encoding = 'utf-8' | 'utf-8 with mark' | 'utf-16le' | 'utf-16be';

/** A file as it was opened: its bytes are given back as they were for as long as nobody changes its text. */
export interface OpenedFile extends RawFile {
  /** Not there when it cannot be read as text. */
  readonly text?: string;
  readonly encoding: Encoding;
  /** Why it cannot be read. */
  readonly finding?: Finding;
}

/** Opens a file as text, when it is one. */
export function openFile(file: RawFile): OpenedFile {
  const { path, bytes } = file;
  const encoding = encodingOf(bytes);
  const read = decode(file);
  return isFinding(read)
    ? { path, bytes, encoding, finding: read }
    : { path, bytes, encoding, text: read.text };
}

/** The bytes of a text, written as the file that it was opened from. */
export function bytesOf(text: string, opened?: OpenedFile): Uint8Array {
  if (opened?.text === text) return opened.bytes;
  const encoding = opened?.encoding ?? 'utf-8';
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return utf16(`\uFEFF${text}`, encoding === 'utf-16le');
  return new TextEncoder().encode(encoding === 'utf-8' ? text : `\uFEFF${text}`);
}

function encodingOf([first, second, third]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8 with mark' : 'utf-8';
}

function utf16(text: string, isLittle: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}
