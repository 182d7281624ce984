import { type FileKind, kindOf } from '../flow/pack-files';
import { flowIdOf, type ReadPack } from '../flow/read-pack';

/** The flows whose file cannot be read: what points at them is not the author's mistake. */
export function brokenFlows(read: ReadPack): Set<string> {
  return new Set([...read.broken].filter((file) => kindOf(file) === 'flow').map(flowIdOf));
}

/** Whether a file of one of some kinds cannot be read. */
export function isBroken(read: ReadPack, ...kinds: FileKind[]): boolean {
  return [...read.broken].some((file) => kinds.some((kind) => kind === kindOf(file)));
}
