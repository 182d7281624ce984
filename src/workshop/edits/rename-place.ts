import { K } from '../../flow/keys';
import { own } from '../../flow/own';
import { refOf } from '../../flow/path';
import type { ParsedFile } from '../../flow/read-yaml';
import { ID_PATTERN } from '../../flow/schema/parts';
import type { FlowId, PlaceId } from '../../flow/types';
import type { Edit, FilesNowAndPublished } from '../types';
import { mapAt } from './entries';
import { addFormerly } from './formerly';
import {
  flowFileOf,
  isTemplate,
  isWritten,
  type Names,
  namesIn,
  type PlaceMention,
  placeMentions,
  record,
  renameMention,
  replaceWord,
} from './mentions';
import { parsedFiles, type Step } from './source-files';

/** Whether a place is asked or is an end. */
export type PlaceKind = 'question' | 'outcome';

/**
 * Gives a question or an outcome another name, everywhere. A name that was published is kept as an earlier one, so that
 * drafts and codes still find it.
 */
export function renamePlace(
  { files, published }: FilesNowAndPublished,
  flow: FlowId,
  kind: PlaceKind,
  from: PlaceId,
  to: PlaceId,
): Step {
  const names = namesIn(parsedFiles(files, () => true));
  const file = flowFileOf(names, flow);
  const path = [kind === 'question' ? K.questions : K.outcomes, from];
  const written = file && mapAt(file, path);
  if (!file || !written) return { refused: 'notFound' };
  if (!ID_PATTERN.test(to)) return { refused: 'badName' };
  if (isTaken(names, flow, to)) return { refused: 'nameTaken' };
  const wasPublished = isWritten(
    namesIn(parsedFiles(published, (name) => name === file.source.path)),
    flow,
    from,
  );
  const old = wasPublished ? addFormerly(file, written, [from]) : undefined;
  return [
    ...replaceWord(file, path, true, to),
    ...(old ? [old] : []),
    ...placeMentions(names).flatMap((one) => renamed(names, one, { flow, kind, from, to })),
    ...translations(names, flow, file, path, to),
  ];
}

interface Renaming {
  readonly flow: FlowId;
  readonly kind: PlaceKind;
  readonly from: PlaceId;
  readonly to: PlaceId;
}

function renamed(names: Names, mention: PlaceMention, { flow, kind, from, to }: Renaming): Edit[] {
  const outcome = record(names.flows.get(flow)?.[K.outcomes])[from];
  const isForTowns = kind === 'outcome' && isTemplate(outcome);
  if (mention.isTemplate)
    return isForTowns && mention.to === refOf(flow, from) ? renameMention(mention, refOf(flow, to)) : [];
  if (!isForTowns) return mention.to === refOf(flow, from) ? renameMention(mention, refOf(flow, to)) : [];
  const town = mention.to.startsWith(`${refOf(flow, from)}-`)
    ? mention.to.slice(refOf(flow, from).length)
    : undefined;
  const isTown = town !== undefined && towns(names).has(town.slice(1));
  return isTown ? renameMention(mention, refOf(flow, to) + town) : [];
}

function towns({ files }: Names): ReadonlySet<string> {
  const all = [...files].filter(([path]) => /^gemeenten\.ya?ml$/.test(path));
  return new Set(all.flatMap(([, { value }]) => Object.keys(record(record(value)[K.municipalities]))));
}

/** A name that something has, or had: an earlier name is still looked for, and that of a flow leads to its start. */
function isTaken(names: Names, flow: FlowId, name: string): boolean {
  const value = names.flows.get(flow) ?? {};
  const places = [K.questions, K.outcomes].flatMap((key) => Object.values(record(value[key])));
  const former = places.flatMap((place) => record(place)[K.formerly] ?? []);
  return isWritten(names, flow, name) || names.flows.has(name) || former.includes(name);
}

/** The same name in the other files of the flow's folder: its translations. */
function translations(
  names: Names,
  flow: FlowId,
  own_: ParsedFile,
  path: readonly string[],
  to: string,
): Edit[] {
  const others = [...names.files].filter(([name, file]) => name.startsWith(`${flow}/`) && file !== own_);
  return others.flatMap(([, file]) => {
    const [group = '', from = ''] = path;
    const isThere = own(record(record(file.value)[group]), from) !== undefined;
    return isThere ? replaceWord(file, path, true, to) : [];
  });
}
