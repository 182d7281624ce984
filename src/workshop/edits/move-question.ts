import { isMap } from 'yaml';
import { K } from '../../flow/keys';
import { partsOf, refOf } from '../../flow/path';
import type { ParsedFile } from '../../flow/read-yaml';
import type { FlowId, PlaceId, PlaceRef } from '../../flow/types';
import type { Edit, Files } from '../types';
import { columnOf, entryOf, isBlock, linesOf, mapAt } from './entries';
import {
  flowFileOf,
  isWritten,
  type Names,
  namesIn,
  type PlaceMention,
  placeMentions,
  renameMention,
} from './mentions';
import { lineEnd, parsedFiles, type Step } from './source-files';

/** Moves a question to another place in its file: before another question, or to the end. Nothing changes for visitors. */
export function moveWithin(files: Files, flow: FlowId, question: PlaceId, before?: PlaceId): Step {
  const names = namesIn(parsedFiles(files, (path) => path.startsWith(`${flow}/`)));
  const file = flowFileOf(names, flow);
  const block = file && blockOf(file, question);
  if (!file || !block) return { refused: 'notFound' };
  if (!isBlock(mapAt(file, [K.questions]))) return { refused: 'layout' };
  const at = before === undefined ? endOfQuestions(file) : blockOf(file, before)?.from;
  if (at === undefined) return { refused: 'notFound' };
  if (at >= block.from && at <= cut(file, block).to) return [];
  return [cut(file, block), put(file, at, textOf(file, block), before === undefined)];
}

/**
 * Moves a question to the end of another flow; every line that leads to it or answers it follows, and so do its own lines.
 * A question of a sensitive flow stays where nothing of it is kept, and a flow keeps its first question.
 */
export function moveToFlow(files: Files, flow: FlowId, question: PlaceId, to: FlowId): Step {
  const names = namesIn(parsedFiles(files, () => true));
  const [file, other] = [flowFileOf(names, flow), flowFileOf(names, to)];
  const block = file && blockOf(file, question);
  if (!file || !other || !block) return { refused: 'notFound' };
  if (to === flow) return { refused: 'sameFlow' };
  if (names.flows.get(flow)?.[K.start] === question) return { refused: 'isStart' };
  if (isWritten(names, to, question) || names.flows.has(String(question))) return { refused: 'nameTaken' };
  if (names.flows.get(flow)?.[K.isSensitive] !== names.flows.get(to)?.[K.isSensitive])
    return { refused: 'sensitive' };
  if (!isBlock(mapAt(file, [K.questions])) || !isBlock(mapAt(other, [K.questions])))
    return { refused: 'layout' };
  const moved = (one: PlaceMention) =>
    !one.isTemplate && one.to === refOf(flow, question) ? refOf(to, question) : one.to;
  const [inside, outside] = [true, false].map((wanted) =>
    placeMentions(names).filter((one) => isIn(one, file, question) === wanted),
  );
  const text = applied(
    textOf(file, block),
    block.from,
    inside?.flatMap((one) => asWrittenIn(names, one, to, moved(one))) ?? [],
  );
  const others = outside?.filter((one) => moved(one) !== one.to) ?? [];
  return [
    cut(file, block),
    put(other, endOfQuestions(other) ?? 0, indented(text, columnIn(file), columnIn(other)), true),
    ...others.flatMap((one) => renameMention(one, moved(one))),
  ];
}

interface Block {
  readonly from: number;
  readonly to: number;
}

function blockOf(file: ParsedFile, question: PlaceId): Block | undefined {
  const entry = entryOf(mapAt(file, [K.questions]), question);
  return entry && isMap(entry.value) ? linesOf(file, entry) : undefined;
}

function textOf({ source }: ParsedFile, { from, to }: Block): string {
  const text = source.text.slice(from, to);
  return /[\r\n]$/.test(text) ? text : text + lineEnd(source.text);
}

/** The lines of a question, with the empty ones behind them. */
function cut({ source: { path, text } }: ParsedFile, { from, to }: Block): Edit {
  const empty = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(to))?.[0].length ?? 0;
  return { path, from, to: to + empty, text: '' };
}

function put({ source: { path, text } }: ParsedFile, at: number, block: string, isLast: boolean): Edit {
  const end = lineEnd(text);
  const isCut = isLast && at > 0 && !/[\r\n]/.test(text.charAt(at - 1));
  return { path, from: at, to: at, text: isLast ? `${isCut ? end : ''}${end}${block}` : block + end };
}

function endOfQuestions(file: ParsedFile): number | undefined {
  const last = mapAt(file, [K.questions])?.items.at(-1)?.key;
  const name = (last as { value?: unknown } | undefined)?.value;
  return typeof name === 'string' ? blockOf(file, name)?.to : undefined;
}

/** Whether a line stands in the question itself, and moves along. */
function isIn({ file, path }: PlaceMention, own: ParsedFile, question: PlaceId): boolean {
  return file === own && path[0] === K.questions && path[1] === question;
}

/** A line of the question, as it has to read in the flow where it will stand. */
function asWrittenIn(names: Names, one: PlaceMention, to: FlowId, target: PlaceRef): Edit[] {
  const { flow, place } = partsOf(target);
  if (place !== '') return renameMention({ ...one, within: to }, target);
  const start = names.flows.get(flow)?.[K.start];
  return isWritten(names, to, one.written) ? renameMention(one, refOf(flow, String(start))) : [];
}

function applied(text: string, offset: number, edits: readonly Edit[]): string {
  let result = text;
  for (const { from, to, text: word } of [...edits].sort((a, b) => b.from - a.from))
    result = result.slice(0, from - offset) + word + result.slice(to - offset);
  return result;
}

function columnIn(file: ParsedFile): number {
  const first = mapAt(file, [K.questions])?.items[0]?.key;
  return first ? columnOf(file, first as Parameters<typeof columnOf>[1]) : 2;
}

function indented(text: string, from: number, to: number): string {
  if (from === to) return text;
  return text.replace(/^[ \t]+(?=\S)/gm, (space) => ' '.repeat(Math.max(0, space.length + to - from)));
}
