import { partsOf, refOf } from '../../flow/path';
import { outcomeAt, questionAt } from '../../flow/table';
import type { Outcome, Pack, PlaceRef } from '../../flow/types';
import { writtenId } from '../outcomes';
import type { NamedPlace } from './types';

/** A place with its words; what was made for each municipality under the name that the author gave it. */
export function named(pack: Pack, ref: PlaceRef): NamedPlace {
  const { flow } = partsOf(ref);
  const outcome = outcomeAt(pack.flows, ref);
  if (!outcome) return { ref, text: questionAt(pack.flows, ref)?.text ?? '' };
  const template = pack.flows.get(flow)?.templates.find((one) => one.id === outcome.madeFor?.template);
  return namedOutcome(pack, refOf(flow, writtenId(outcome)), template ?? outcome);
}

/** A place with its words, one municipality apart from another: where a single visitor ends. */
export function namedExactly(pack: Pack, ref: PlaceRef): NamedPlace {
  const outcome = outcomeAt(pack.flows, ref);
  return outcome ? namedOutcome(pack, ref, outcome) : named(pack, ref);
}

/** The name of the desk at the end of a way. */
export function deskName(pack: Pack, id: string): string {
  return pack.desks.get(id)?.name ?? id;
}

function namedOutcome(pack: Pack, ref: PlaceRef, outcome: Outcome): NamedPlace {
  return { ref, text: outcome.title.replaceAll('%gemeente%', '…'), desk: deskName(pack, outcome.desk) };
}
