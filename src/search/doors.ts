import { partsOf } from '../flow/path';
import { questionAt } from '../flow/table';
import type { Flow, Pack, PlaceRef } from '../flow/types';

/** A question with at least so many answers is a list of subjects: own words can choose from it. */
const SUBJECTS = 5;

/**
 * The questions where a visit may begin: the first of each flow, wherever another flow leads in, and what stands behind an
 * answer of a list of subjects. A question about a date or a yes and no is reached through the question before it.
 */
export function doorsOf(pack: Pack): Set<PlaceRef> {
  const doors = new Set<PlaceRef>();
  const visit = (ref: PlaceRef) => {
    const question = questionAt(pack.flows, ref);
    if (!question || doors.has(ref) || question.finder?.by === 'date') return;
    doors.add(ref);
    if (question.options.length < SUBJECTS || question.perMunicipality) return;
    for (const { goTo } of question.options) if (partsOf(goTo).flow === partsOf(ref).flow) visit(goTo);
  };
  for (const flow of pack.flows.values()) {
    visit(flow.start);
    for (const ref of leadsAcross(flow)) visit(ref);
  }
  return doors;
}

function leadsAcross(flow: Flow): PlaceRef[] {
  const refs = Object.values(flow.questions).flatMap(({ options, unsure }) => [
    ...options.map(({ goTo }) => goTo),
    unsure.goTo,
  ]);
  return refs.filter((ref) => partsOf(ref).flow !== flow.id);
}
