import { K } from '../../flow/keys';
import { partsOf } from '../../flow/path';
import type { Answer } from '../../flow/replay';
import type { FlowId, PlaceRef } from '../../flow/types';
import { printScalar } from '../splice/print';
import type { Files } from '../types';
import { addItem } from './add-item';
import { flowFileOf, namesIn } from './mentions';
import { lineEnd, parsedFiles, type Step } from './source-files';

/** A walk that somebody made, and the story of the person who would make it. */
export interface Walked {
  readonly story: string;
  readonly answers: readonly Answer[];
  readonly endsAt: PlaceRef;
}

/** Writes a walk from the start of a flow down as an example of that flow, behind those that are there. */
export function recordExample(files: Files, flow: FlowId, { story, answers, endsAt }: Walked): Step {
  const names = namesIn(parsedFiles(files, (path) => path.startsWith(`${flow}/`)));
  const file = flowFileOf(names, flow);
  if (!file) return { refused: 'notFound' };
  const told = story.replace(/\s+/g, ' ').trim();
  const given = answers.map(({ question, option }) => `${shortIn(flow, question)}: ${option}`);
  const row = `{ ${given.join(', ')} }`;
  const end = shortIn(flow, endsAt);
  const lines = [`${K.story}: ${printScalar(told)}`, `${K.answers}: ${row}`, `${K.endsAt}: ${end}`];
  const inline = `{ ${K.story}: ${printScalar(told, { isFlow: true })}, ${K.answers}: ${row}, ${K.endsAt}: ${end} }`;
  const item = addItem(file, [K.examples], lines, inline);
  if (item) return [item];
  if (file.tree.has(K.examples)) return { refused: 'layout' };
  return [
    {
      ...atEnd(file.source.path, file.source.text, [
        `${K.examples}:`,
        `  - ${lines[0]}`,
        ...lines.slice(1).map((line) => `    ${line}`),
      ]),
    },
  ];
}

function atEnd(path: string, text: string, lines: readonly string[]) {
  const end = lineEnd(text);
  const gap = /[\r\n]$/.test(text) ? end : end + end;
  return { path, from: text.length, to: text.length, text: gap + lines.map((line) => line + end).join('') };
}

function shortIn(flow: FlowId, ref: PlaceRef): string {
  const parts = partsOf(ref);
  return parts.flow === flow ? parts.place : ref;
}
