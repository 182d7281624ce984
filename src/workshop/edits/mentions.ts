import { isNode, isScalar } from 'yaml';
import { K, WORDS } from '../../flow/keys';
import { own } from '../../flow/own';
import { kindOf } from '../../flow/pack-files';
import { partsOf, refOf } from '../../flow/path';
import { flowIdOf } from '../../flow/read-pack';
import type { ParsedFile } from '../../flow/read-yaml';
import type { FlowId, PlaceRef } from '../../flow/types';
import type { Edit } from '../types';
import { entryOf, mapAt } from './entries';

type Path = readonly (string | number)[];
type Values = Readonly<Record<string, unknown>>;

/** A line that names a place. */
export interface PlaceMention {
  readonly file: ParsedFile;
  readonly path: Path;
  /** The name is the key of a map: a question that an example answers. */
  readonly atKey: boolean;
  readonly written: string;
  readonly to: PlaceRef;
  /** Names an outcome that is made for each municipality, as its author wrote it. */
  readonly isTemplate: boolean;
  /** The flow in whose file the line stands; empty outside flows. */
  readonly within: FlowId;
}

/** What is known of the names in a pack, from its files alone: also when some of them cannot be read. */
export interface Names {
  readonly files: ReadonlyMap<string, ParsedFile>;
  readonly flows: ReadonlyMap<FlowId, Values>;
}

/** The flow files among some files, by flow. */
export function namesIn(files: ReadonlyMap<string, ParsedFile>): Names {
  const flows = [...files].filter(([path]) => kindOf(path) === 'flow');
  return { files, flows: new Map(flows.map(([path, { value }]) => [flowIdOf(path), record(value)])) };
}

/** The file of a flow. */
export function flowFileOf({ files }: Names, flow: FlowId): ParsedFile | undefined {
  return files.get(`${flow}/wegwijzer.yaml`) ?? files.get(`${flow}/wegwijzer.yml`);
}

/** Whether a place is written in a flow, as a question or as an outcome. */
export function isWritten({ flows }: Names, flow: FlowId, place: string): boolean {
  const value = flows.get(flow) ?? {};
  return [K.questions, K.outcomes].some((key) => own(record(value[key]), place) !== undefined);
}

/** Every line that names a place: where answers and next steps lead, what examples answer and where they end. */
export function placeMentions(names: Names): PlaceMention[] {
  return [...names.files].flatMap(([path, file]) => {
    const kind = kindOf(path);
    if (kind === 'flow') return flowMentions(names, file, flowIdOf(path));
    if (kind === 'examples') return exampleMentions(names, file, '');
    return kind === 'organisation' ? organisationMentions(names, file) : [];
  });
}

function flowMentions(names: Names, file: ParsedFile, flow: FlowId): PlaceMention[] {
  const value = record(file.value);
  const at = (path: Path, written: unknown, isTemplate = false) =>
    mention(names, file, flow, path, written, isTemplate);
  const questions = Object.entries(record(value[K.questions])).flatMap(([id, one]) => {
    const question = record(one);
    const path = [K.questions, id];
    const options = list(question[K.options]).flatMap((option, index) =>
      at([...path, K.options, index, K.goTo], record(option)[K.goTo]),
    );
    const unsure = at([...path, K.unsure, K.goTo], record(question[K.unsure])[K.goTo]);
    return [...options, ...unsure, ...at([...path, K.goTo], question[K.goTo], true)];
  });
  const outcomes = Object.entries(record(value[K.outcomes])).flatMap(([id, one]) => {
    const path = [K.outcomes, id];
    const also = list(record(one)[K.also]).flatMap((pointer, index) =>
      at([...path, K.also, index, K.goTo], record(pointer)[K.goTo]),
    );
    return [...at([...path, K.otherwise, K.goTo], record(record(one)[K.otherwise])[K.goTo]), ...also];
  });
  return [...at([K.start], value[K.start]), ...questions, ...outcomes, ...exampleMentions(names, file, flow)];
}

function exampleMentions(names: Names, file: ParsedFile, flow: FlowId): PlaceMention[] {
  return list(record(file.value)[K.examples]).flatMap((one, index) => {
    const path = [K.examples, index];
    const answers = Object.keys(record(record(one)[K.answers])).flatMap((key) =>
      mention(names, file, flow, [...path, K.answers, key], key).map((found) => ({ ...found, atKey: true })),
    );
    return [...answers, ...mention(names, file, flow, [...path, K.endsAt], record(one)[K.endsAt])];
  });
}

function organisationMentions(names: Names, file: ParsedFile): PlaceMention[] {
  const value = record(file.value);
  return [
    ...mention(names, file, '', [K.help], value[K.help]),
    ...mention(names, file, '', [K.emergency, K.more], record(value[K.emergency])[K.more]),
  ];
}

function mention(
  names: Names,
  file: ParsedFile,
  within: FlowId,
  path: Path,
  written: unknown,
  isTemplate = false,
): PlaceMention[] {
  if (typeof written !== 'string') return [];
  const to = resolve(names, within, written);
  return [{ file, path, atKey: false, written, to, isTemplate, within }];
}

/** A name as an author wrote it, made complete. The name of a flow stays that: it does not name a place. */
function resolve(names: Names, within: FlowId, written: string): PlaceRef {
  if (written.includes('/')) return written;
  if (!isWritten(names, within, written) && names.flows.has(written)) return refOf(written, '');
  return refOf(within, written);
}

/** The line with another name on it: as short as it was where that still says the same. */
export function renameMention({ file, path, atKey, written, within }: PlaceMention, to: PlaceRef): Edit[] {
  const { flow, place } = partsOf(to);
  const isShort = flow === within && !written.startsWith(`${flow}/`);
  return replaceWord(file, path, atKey, isShort ? place : to);
}

/** Puts another word in the place of a word or a name. */
export function replaceWord(file: ParsedFile, path: Path, atKey: boolean, text: string): Edit[] {
  const last = path.at(-1);
  const around = atKey && typeof last === 'string' ? mapAt(file, path.slice(0, -1)) : undefined;
  const found = around ? entryOf(around, String(last))?.key : file.tree.getIn(path, true);
  if (!isNode(found) || !isScalar(found) || !found.range) return [];
  return [{ path: file.source.path, from: found.range[0], to: found.range[1], text }];
}

/** Whether an outcome is made for each municipality. */
export function isTemplate(outcome: unknown): boolean {
  return record(outcome)[K.desk] === WORDS.municipalityDesk;
}

/** The names in a value that was to be a map. */
export function record(value: unknown): Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};
}

/** What stands in a value that was to be a row. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
