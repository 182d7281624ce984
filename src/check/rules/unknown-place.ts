import type { Finding } from '../../flow/finding';
import { K } from '../../flow/keys';
import { partsOf } from '../../flow/path';
import type { PlaceRef } from '../../flow/types';
import { brokenFlows, isBroken } from '../broken';
import type { Context } from '../context';
import type { Link } from '../links';
import { completeRef, writtenAt } from '../where';

/** A line that sends the visitor to a place that is not there. */
export function unknownPlace(context: Context): Finding[] {
  return unknownLinks(context).flatMap((link) => {
    if (isRenamed(context, link) || isTemplateTrouble(context, link)) return [];
    const written = writtenAt(context.read, link.spot);
    if (isTemplate(context, link.to))
      return [context.at(link.spot, 'sjabloon', { naam: written, wie: link.name })];
    const code = link.kind === 'start' ? 'onbekend-begin' : 'onbekend-doel';
    const found = context.at(link.spot, code, { naam: written, wie: link.name });
    return [{ ...found, near: context.near(written, candidates(context, link)) }];
  });
}

/** The lines that lead to a place that is not there, except into a file that cannot be read, or that has lost its beginning. */
export function unknownLinks({ pack, table, read, links }: Context): Link[] {
  const broken = brokenFlows(read);
  const isTownless = isBroken(read, 'municipalities');
  return links.filter((link) => {
    if (table.answers.has(link.to)) return false;
    if (isTownless && link.isPerMunicipality) return false;
    if (link.kind !== 'start' && pack.flows.get(partsOf(link.to).flow)?.start === link.to) return false;
    return !broken.has(partsOf(link.to).flow) && !broken.has(writtenAt(read, link.spot));
  });
}

/** A question that picks a municipality and says no place, or one that is there only once, has a letter of its own. */
function isTemplateTrouble({ table, read }: Context, link: Link): boolean {
  if (!link.isPerMunicipality) return false;
  const written = writtenAt(read, link.spot);
  return written === '' || table.answers.has(completeRef(partsOf(link.from).flow, written));
}

/** The name was changed at its own place: one letter there, instead of one for every line that uses it. */
function isRenamed({ renames, read }: Context, link: Link): boolean {
  const { flow, place } = partsOf(link.to);
  const isFlow =
    renames.explains('wegwijzer', flow) || renames.explains('wegwijzer', writtenAt(read, link.spot));
  return isFlow || renames.explains(`plek:${flow}`, place);
}

/** A template has a page for each municipality, but none of its own. */
function isTemplate({ pack }: Context, ref: PlaceRef): boolean {
  const { flow, place } = partsOf(ref);
  return Object.values(pack.flows.get(flow)?.outcomes ?? {}).some((one) => one.madeFor?.template === place);
}

/** What the author could have meant: a place in the same flow, another flow, or a place of another flow. */
function candidates({ pack, table }: Context, link: Link): string[] {
  if (link.kind === 'organisation' && link.spot.path[0] === K.startFlow) return [...pack.flows.keys()];
  const flow = pack.flows.get(partsOf(link.from).flow);
  const own = flow ? [...Object.keys(flow.questions), ...Object.keys(flow.outcomes)] : [];
  return link.kind === 'start' ? own : [...own, ...pack.flows.keys(), ...table.answers.keys()];
}
