import { K } from '../../flow/keys';
import { own } from '../../flow/own';
import { refOf } from '../../flow/path';
import type { FlowId, PlaceId } from '../../flow/types';
import type { Files } from '../types';
import { entryOf, isBlock, linesOf, mapAt } from './entries';
import { flowFileOf, isTemplate, namesIn, placeMentions, record } from './mentions';
import { parsedFiles, type Step } from './source-files';

/** Takes a question or outcome out of its file. Refused as long as anything still leads to it, or an example passes it. */
export function dropPlace(files: Files, flow: FlowId, place: PlaceId): Step {
  const names = namesIn(parsedFiles(files, () => true));
  const file = flowFileOf(names, flow);
  const written = record(names.flows.get(flow));
  const section = [K.questions, K.outcomes].find((one) => own(record(written[one]), place) !== undefined);
  const group = file && section ? mapAt(file, [section]) : undefined;
  const entry = entryOf(group, place);
  if (!file || !section || !entry) return { refused: 'notFound' };
  if (isTemplate(record(written[section])[place])) return { refused: 'towns' };
  if (!isBlock(group)) return { refused: 'layout' };
  const { from, to } = linesOf(file, entry);
  const isLedTo = placeMentions(names).some(({ to: ref, file: at, path }) => {
    if (ref !== refOf(flow, place)) return false;
    // What it says itself goes with it.
    return at !== file || path[0] !== section || path[1] !== place;
  });
  if (isLedTo) return { refused: 'ledTo' };
  const empty = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(file.source.text.slice(to))?.[0].length ?? 0;
  return [{ path: file.source.path, from, to: to + empty, text: '' }];
}
