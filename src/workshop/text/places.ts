import { K } from '../../flow/keys';
import type { FlowId, PlaceId } from '../../flow/types';
import { blockOf, namedBlocks } from '../splice/block';
import type { Files } from '../types';

/** The file in which a flow is written. */
export function fileOfFlow(files: Files, flow: FlowId | undefined): string | undefined {
  return [`${flow}/wegwijzer.yaml`, `${flow}/wegwijzer.yml`].find((path) => files.has(path));
}

/** The flow that is written in a file; empty for a file of facts. */
export function flowOfFile(path: string): FlowId {
  return /^([^/]+)\/wegwijzer\.ya?ml$/.exec(path)?.[1] ?? '';
}

/** Where a question or outcome begins in the text of its flow. */
export function startOfPlace(text: string, place: PlaceId): number | undefined {
  const block = blockOf(text, K.questions, place) ?? blockOf(text, K.outcomes, place);
  return block && block.start + (/^\s*/.exec(text.slice(block.start))?.[0].length ?? 0);
}

/** The question or outcome around a place in the text. */
export function placeAt(text: string, at: number): PlaceId | undefined {
  const blocks = [...namedBlocks(text, K.questions), ...namedBlocks(text, K.outcomes)];
  return blocks.find(({ start, end }) => start <= at && at < end)?.name;
}
