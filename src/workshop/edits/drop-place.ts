import { K } from '../../flow/keys';
import { refOf } from '../../flow/path';
import type { FlowId, PlaceId } from '../../flow/types';
import type { Section } from '../text/places';
import type { Files } from '../types';
import { entryOf, isBlock, linesOf, mapAt } from './entries';
import { flowFileOf, isTemplate, namesIn, type PlaceMention, placeMentions, record } from './mentions';
import { parsedFiles, type Step } from './source-files';

/** Where a line stands, in a word: the question or outcome, or the examples. */
function whereIn({ file, path }: PlaceMention): string {
  const [section, place] = path;
  return section === K.examples ? `${K.examples} in ${file.source.path}` : String(place ?? section);
}

/** Takes a question or outcome out of its file. Refused as long as anything still leads to it, or an example passes it. */
export function dropPlace(files: Files, flow: FlowId, section: Section, place: PlaceId): Step {
  const names = namesIn(parsedFiles(files, () => true));
  const file = flowFileOf(names, flow);
  const written = record(names.flows.get(flow));
  const group = file ? mapAt(file, [section]) : undefined;
  const entry = entryOf(group, place);
  if (!file || !entry) return { refused: 'notFound' };
  if (isTemplate(record(written[section])[place])) return { refused: 'towns' };
  if (!isBlock(group)) return { refused: 'layout' };
  const { from, to } = linesOf(file, entry);
  const leading = placeMentions(names).filter(({ to: ref, file: at, path }) => {
    if (ref !== refOf(flow, place)) return false;
    // What it says itself goes with it.
    return at !== file || path[0] !== section || path[1] !== place;
  });
  const first = leading.find(({ path }) => path[0] !== K.examples) ?? leading[0];
  if (first) return { refused: 'ledTo', at: whereIn(first) };
  const empty = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(file.source.text.slice(to))?.[0].length ?? 0;
  return [{ path: file.source.path, from, to: to + empty, text: '' }];
}
