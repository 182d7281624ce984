import { isMap } from 'yaml';
import { K } from '../../flow/keys';
import { partsOf, refOf } from '../../flow/path';
import type { FlowId, PlaceId, PlaceRef } from '../../flow/types';
import type { Edit, Files } from '../types';
import { entryOf, isBlock, linesOf, mapAt } from './entries';
import { addFormerly } from './formerly';
import { flowFileOf, isTemplate, list, namesIn, placeMentions, record, renameMention } from './mentions';
import { parsedFiles, type Step } from './source-files';

/**
 * Takes an outcome away; what led to it or ended there now leads to its successor. A successor in the same flow keeps its
 * name as an earlier one, so that old addresses and drafts arrive there.
 */
export function retireOutcome(files: Files, flow: FlowId, outcome: PlaceId, successor: PlaceRef): Step {
  const names = namesIn(parsedFiles(files, () => true));
  const file = flowFileOf(names, flow);
  const outcomes = file && mapAt(file, [K.outcomes]);
  const entry = entryOf(outcomes, outcome);
  const next = partsOf(successor);
  const target = flowFileOf(names, next.flow);
  const heir = target && mapAt(target, [K.outcomes, next.place]);
  if (!file || !entry || !target || !heir || successor === refOf(flow, outcome))
    return { refused: 'notFound' };
  const value = record(names.flows.get(flow)?.[K.outcomes])[outcome];
  if (isTemplate(value) || isTemplate(heir.toJSON())) return { refused: 'towns' };
  if (!isBlock(outcomes) || !isMap(entry.value)) return { refused: 'layout' };
  const { from, to } = linesOf(file, entry);
  const empty = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(file.source.text.slice(to))?.[0].length ?? 0;
  const cut: Edit = { path: file.source.path, from, to: to + empty, text: '' };
  const old = next.flow === flow ? [outcome, ...list(record(value)[K.formerly]).map(String)] : [];
  const kept = old.length > 0 ? addFormerly(target, heir, old) : undefined;
  const isInside = ({ path, from: at }: Edit) => path === cut.path && at >= from && at < to;
  return [
    ...joined(cut, kept),
    ...placeMentions(names)
      .filter((one) => one.to === refOf(flow, outcome) && !one.isTemplate)
      .flatMap((one) => renameMention(one, successor))
      .filter((edit) => !isInside(edit)),
  ];
}

/** What is put exactly where something is cut away is one edit: two that touch have no order. */
function joined(cut: Edit, kept: Edit | undefined): Edit[] {
  if (!kept) return [cut];
  const isTouching = kept.path === cut.path && kept.from >= cut.from && kept.from <= cut.to;
  return isTouching ? [{ ...cut, text: kept.text }] : [cut, kept];
}
