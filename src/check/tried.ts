import type { Spot } from '../flow/finding';
import { K } from '../flow/keys';
import { partsOf, refOf } from '../flow/path';
import type { ReadPack } from '../flow/read-pack';
import { questionAt } from '../flow/table';
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

/** Whether an example may name this question: it is there, or it was there under another name. */
export function isKnownQuestion({ flows }: Pack, ref: PlaceRef): boolean {
  if (questionAt(flows, ref)) return true;
  const { flow, place } = partsOf(ref);
  return Object.values(flows.get(flow)?.questions ?? {}).some((question) =>
    question.formerly.includes(place),
  );
}

/** The outcomes that were renamed, by their former names. */
export function formerOutcomes(pack: Pack): Map<PlaceRef, PlaceRef> {
  const former = new Map<PlaceRef, PlaceRef>();
  for (const flow of pack.flows.values()) {
    for (const one of Object.values(flow.outcomes)) {
      for (const old of one.formerly) former.set(refOf(flow.id, old), refOf(flow.id, one.id));
    }
  }
  return former;
}

/** Where an example answers a question; the author may have left out the flow. */
export function answerSpot(read: ReadPack, pack: Pack, example: Example, ref: PlaceRef): Spot {
  const path = [...example.spot.path, K.answers];
  const keys = keysOf(read.files.get(example.spot.file)?.tree.getIn(path));
  const short = keys.find((key) => key === ref || ref.endsWith(`/${key}`));
  const key = short ?? keys.find((one) => pack.flows.get(one)?.start === ref) ?? ref;
  return { file: example.spot.file, path: [...path, key] };
}

function keysOf(map: unknown): string[] {
  const items = (map as { items?: { key?: { value?: unknown } }[] } | undefined)?.items ?? [];
  return items.map((item) => String(item.key?.value ?? ''));
}
