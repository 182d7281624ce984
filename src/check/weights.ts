import { PLACEHOLDER } from '../flow/fill-in';
import { K } from '../flow/keys';
import { refOf } from '../flow/path';
import type { PlaceRef } from '../flow/types';
import type { Context } from './context';

/** How many visitors would be led wrong by a desk or a term: on how many ways from the start it stands at the end. */
export interface Weights {
  readonly desk: (id: string) => number;
  readonly fact: (name: string) => number;
}

/** Above every number of ways: a wrong emergency number costs lives. */
const EMERGENCY = Number.MAX_SAFE_INTEGER;

/** What is weighed. */
type Known = Pick<Context, 'pack' | 'table' | 'texts'>;

/** Weighs the desks, terms and facts of a pack. */
export function weigh(context: Known): Weights {
  const { pack } = context;
  const ways = waysTo(context);
  const desks = new Map<string, number>();
  const facts = new Map<string, number>();
  for (const flow of pack.flows.values()) {
    for (const outcome of Object.values(flow.outcomes)) {
      const weight = ways.get(refOf(flow.id, outcome.id)) ?? 0;
      add(desks, outcome.desk, weight);
      if (outcome.term !== undefined) add(facts, outcome.term, weight);
    }
  }
  for (const { text, spot } of context.texts) {
    const place =
      spot.path[0] === K.outcomes ? refOf(spot.file.split('/')[0] ?? '', String(spot.path[1])) : '';
    for (const [, name = ''] of text.matchAll(PLACEHOLDER)) add(facts, name, ways.get(place) ?? 1);
  }
  const isEmergency = (id: string) =>
    pack.desks.get(id)?.kind === 'nood' || id === pack.organisation.emergency.desk;
  return {
    desk: (id) => (isEmergency(id) ? EMERGENCY : (desks.get(id) ?? 0)),
    fact: (name) => facts.get(name) ?? 0,
  };
}

function add(weights: Map<string, number>, name: string, weight: number): void {
  weights.set(name, (weights.get(name) ?? 0) + weight);
}

/** How many ways lead from the start to each place. */
function waysTo({ pack, table }: Known): Map<PlaceRef, number> {
  const ways = new Map<PlaceRef, number>([[pack.flows.get(pack.organisation.start)?.start ?? '', 1]]);
  for (const ref of table.order) {
    const here = ways.get(ref) ?? 0;
    if (here > 0) for (const next of table.answers.get(ref)?.values() ?? []) add(ways, next, here);
  }
  return ways;
}
