import { K } from '../../flow/keys';
import type { FlowId, PlaceId } from '../../flow/types';
import { blockOf, namedBlocks } from '../splice/block';
import type { Files } from '../types';

/** The part of a flow's file that a place stands in. */
export type Section = typeof K.questions | typeof K.outcomes;

const SECTIONS: readonly Section[] = [K.questions, K.outcomes];

/** A question or outcome as it is written, whether the file around it can be read or not. Units: UTF-16 in the file. */
export interface WrittenPlace {
  readonly section: Section;
  readonly id: PlaceId;
  /** What a visitor reads on top of it; empty when nothing is written yet. */
  readonly title: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** The file in which a flow is written. */
export function fileOfFlow(files: Files, flow: FlowId | undefined): string | undefined {
  return [`${flow}/wegwijzer.yaml`, `${flow}/wegwijzer.yml`].find((path) => files.has(path));
}

/** The flow that is written in a file; empty for a file of facts. */
export function flowOfFile(path: string): FlowId {
  return /^([^/]+)\/wegwijzer\.ya?ml$/.exec(path)?.[1] ?? '';
}

/** The title of a flow as it is written in its file; empty when there is none. */
export function titleOfFlow(text: string): string {
  return unquoted(/^titel:[ \t]*(.*)$/m.exec(text)?.[1] ?? '');
}

/** Every question and outcome of a flow's file, in the order in which they stand there. */
export function placesIn(text: string): WrittenPlace[] {
  return SECTIONS.flatMap((section) =>
    namedBlocks(text, section).map(({ name: id, start, end }) => {
      const title = /^\s+(?:vraag|kop):[ \t]*(.*)$/m.exec(text.slice(start, end))?.[1] ?? '';
      return { section, id, title: unquoted(title), start, end };
    }),
  );
}

/** The part in which a place stands. */
export function sectionOf(text: string, place: PlaceId): Section | undefined {
  return SECTIONS.find((section) => blockOf(text, section, place));
}

/** Where a question or outcome begins in the text of its flow. */
export function startOfPlace(text: string, place: PlaceId): number | undefined {
  const block = blockOf(text, K.questions, place) ?? blockOf(text, K.outcomes, place);
  return block && block.start + (/^\s*/.exec(text.slice(block.start))?.[0].length ?? 0);
}

/** The question or outcome around a place in the text. */
export function placeAt(text: string, at: number): PlaceId | undefined {
  return placesIn(text).find(({ start, end }) => start <= at && at < end)?.id;
}

/** A name made of `wanted` that none of the others is. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 2, name = wanted; ; number++) {
    if (!taken.has(name)) return name;
    name = `${wanted}-${number}`;
  }
}

function unquoted(written: string): string {
  return written
    .trim()
    .replace(/^["']|["']$/g, '')
    .trim();
}
