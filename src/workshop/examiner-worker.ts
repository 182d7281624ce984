/** Reads and examines the files, in a worker: the page stays free for typing. */
import { examine } from '../check/examine';
import { readPack } from '../flow/read-pack';
import type { Answer, Question } from './examiner-messages';

/** As much of a worker's world as is used here: the types of the whole would clash with those of a page. */
interface World {
  addEventListener(type: 'message', listen: (event: { readonly data: Question }) => void): void;
  postMessage(answer: Answer): void;
}

const world = globalThis as unknown as World;

world.addEventListener('message', ({ data: { id, files, today } }) => {
  const encoder = new TextEncoder();
  const raw = [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
  const read = readPack(raw);
  world.postMessage({ id, pack: read.pack, findings: examine(read, today), broken: read.broken });
});
