import { K } from '../flow/keys';
import { type FileKind, kindOf } from '../flow/pack-files';
import { flowIdOf, type ReadPack } from '../flow/read-pack';

/** The flows whose file cannot be read: what points at them is not the author's mistake. */
export function brokenFlows(read: ReadPack): Set<string> {
  return new Set([...read.broken].filter((file) => kindOf(file) === 'flow').map(flowIdOf));
}

/** Whether some fact has no certainty of its own: it then counts as unsure, which is no mistake of whoever uses it. */
export function lacksCertainty(read: ReadPack): boolean {
  return read.findings.some(
    (one) => one.code === 'feit-zonder-herkomst' && one.values.sleutel === K.certainty,
  );
}

/** Whether a file of one of some kinds cannot be read. */
export function isBroken(read: ReadPack, ...kinds: FileKind[]): boolean {
  return [...read.broken].some((file) => kinds.some((kind) => kind === kindOf(file)));
}
