import { K } from '../../flow/keys';
import { own } from '../../flow/own';
import { refOf } from '../../flow/path';
import type { ParsedFile } from '../../flow/read-yaml';
import { ID_PATTERN } from '../../flow/schema/parts';
import { type FlowId, type OptionId, type PlaceId, UNSURE } from '../../flow/types';
import type { Edit, FilesNowAndPublished } from '../types';
import { mapAt } from './entries';
import { addFormerly } from './formerly';
import { flowFileOf, list, type Names, namesIn, placeMentions, record, replaceWord } from './mentions';
import { parsedFiles, type Step } from './source-files';

/** Gives an option another name, everywhere: in its finder, in examples and translations. A published name is kept. */
export function renameOption(
  { files, published }: FilesNowAndPublished,
  flow: FlowId,
  question: PlaceId,
  from: OptionId,
  to: OptionId,
): Step {
  const names = namesIn(parsedFiles(files, () => true));
  const file = flowFileOf(names, flow);
  const path = [K.questions, question];
  const options = list(questionIn(names, flow, question)[K.options]);
  const index = options.findIndex((one) => record(one)[K.id] === from);
  const written = file && mapAt(file, [...path, K.options, index]);
  if (!file || !written) return { refused: 'notFound' };
  if (!ID_PATTERN.test(to) || to === UNSURE) return { refused: 'badName' };
  if (options.some((one) => record(one)[K.id] === to || list(record(one)[K.formerly]).includes(to)))
    return { refused: 'nameTaken' };
  const before = namesIn(parsedFiles(published, (name) => name === file.source.path));
  const wasPublished = list(questionIn(before, flow, question)[K.options]).some(
    (one) => record(one)[K.id] === from,
  );
  const old = wasPublished ? addFormerly(file, written, [from]) : undefined;
  const finder = record(questionIn(names, flow, question)[K.finder]);
  const found = [K.inTime, K.late].filter((key) => finder[key] === from);
  return [
    ...replaceWord(file, [...path, K.options, index, K.id], false, to),
    ...(old ? [old] : []),
    ...found.flatMap((key) => replaceWord(file, [...path, K.finder, key], false, to)),
    ...answers(names, flow, question, from, to),
    ...translations(names, flow, file, question, from, to),
  ];
}

function questionIn(names: Names, flow: FlowId, question: PlaceId) {
  return record(record(names.flows.get(flow)?.[K.questions])[question]);
}

/** What examples answer to the question, under its present name and its earlier ones. */
function answers(names: Names, flow: FlowId, question: PlaceId, from: OptionId, to: OptionId): Edit[] {
  const former = list(questionIn(names, flow, question)[K.formerly]).map(String);
  const refs = new Set([question, ...former].map((name) => refOf(flow, name)));
  return placeMentions(names)
    .filter((one) => one.atKey && refs.has(one.to))
    .filter(({ file, path }) => file.tree.getIn(path) === from)
    .flatMap(({ file, path }) => replaceWord(file, path, false, to));
}

/** The same option in the other files of the flow's folder, whether it is a key there or a line in a row. */
function translations(
  names: Names,
  flow: FlowId,
  own_: ParsedFile,
  question: PlaceId,
  from: OptionId,
  to: OptionId,
): Edit[] {
  const others = [...names.files].filter(([name, file]) => name.startsWith(`${flow}/`) && file !== own_);
  return others.flatMap(([, file]) => {
    const path = [K.questions, question, K.options];
    const options = record(record(record(file.value)[K.questions])[question])[K.options];
    if (own(record(options), from) !== undefined) return replaceWord(file, [...path, from], true, to);
    const index = list(options).findIndex((one) => record(one)[K.id] === from);
    return index < 0 ? [] : replaceWord(file, [...path, index, K.id], false, to);
  });
}
