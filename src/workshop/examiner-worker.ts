/** Reads and examines the files, in a worker: the page stays free for typing. */
import { examine } from '../check/examine';
import type { OneRead } from '../flow/pack-files';
import { readPack } from '../flow/read-pack';
import type { RawFile } from '../flow/source';
import type { Answer, Question } from './examiner-messages';
import type { Files } from './types';

/** As much of a worker's world as is used here: the types of the whole would clash with those of a page. */
interface World {
  addEventListener(type: 'message', listen: (event: { readonly data: Question }) => void): void;
  postMessage(answer: Answer): void;
}

const world = globalThis as unknown as World;
const encoder = new TextEncoder();
const known = new Map<string, { readonly text: string; readonly raw: RawFile }>();
const memory = new WeakMap<RawFile, OneRead>();

world.addEventListener('message', ({ data: { id, files, shut, today } }) => {
  const read = readPack(rawOf(files), memory);
  const closed = { ...read, broken: new Set([...read.broken, ...shut]) };
  world.postMessage({ id, pack: read.pack, findings: examine(closed, today), broken: closed.broken });
});

/** The same file for the same text, so that what was read before is found again. */
function rawOf(files: Files): RawFile[] {
  return [...files].map(([path, text]) => {
    const before = known.get(path);
    if (before?.text === text) return before.raw;
    const raw = { path, bytes: encoder.encode(text) };
    known.set(path, { text, raw });
    return raw;
  });
}
