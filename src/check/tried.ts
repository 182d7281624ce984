import type { ReadPack } from '../flow/read-pack';
import type { Example, Pack, PlaceRef } from '../flow/types';
import { type Walk, walkExample } from './walk';

/** An example with the walk it makes. */
export interface Tried {
  readonly example: Example;
  readonly walk: Walk;
}

/** Every example of a pack, walked: those of the flows and those that begin at the front page. */
export function tryExamples(pack: Pack): Tried[] {
  const all = [...[...pack.flows.values()].flatMap((flow) => flow.examples), ...pack.examples];
  return all.map((example) => ({ example, walk: walkExample(pack, example) }));
}

/** The key under which an example names a question; the author may have left out the flow. */
export function writtenQuestion(read: ReadPack, pack: Pack, example: Example, ref: PlaceRef): string {
  const answers = read.files.get(example.spot.file)?.tree.getIn([...example.spot.path, 'antwoorden']);
  const keys = keysOf(answers);
  return (
    keys.find((key) => key === ref || ref.endsWith(`/${key}`)) ??
    keys.find((key) => pack.flows.get(key)?.start === ref) ??
    ref
  );
}

function keysOf(map: unknown): string[] {
  const items = (map as { items?: { key?: { value?: unknown } }[] } | undefined)?.items ?? [];
  return items.map((item) => String(item.key?.value ?? ''));
}
