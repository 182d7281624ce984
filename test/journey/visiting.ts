import type { Lookup, Standing } from '../../src/flow/replay';
import type { FlowId, Pack, PlaceRef } from '../../src/flow/types';
import {
  presentProblem,
  startVisit,
  type Visit,
  type VisitActor,
  type VisitEvent,
  visitFrom,
} from '../../src/journey/visit';
import { packOf } from '../flow/pack-sample';
import { asLine, lookupOf } from '../flow/walk';

/** Two flows with a fork, a way across and a way back. */
export const two: Pack = packOf({
  weg: {
    'gevaar was risico': 'ja > bel, nee > plek, ? > plek',
    plek: 'stoep > kapot, anders > geld/hoeveel, ? > geld/hoeveel',
    kapot: 'lamp > bel, steen > meld, ? > bel',
    bel: '',
    meld: '',
  },
  geld: { hoeveel: 'veel > betaal, weinig > weg/kapot, ? > betaal', betaal: '' },
});

/** A visit under way: `visit().answers({ 'weg/gevaar': 'nee' }).back()`. */
export function visit(lookup: Lookup = lookupOf(two), start: PlaceRef = 'weg/gevaar'): Visiting {
  return new Visiting(startVisit(lookup, visitFrom(start)));
}

/** A pack of which the flows arrive one by one. */
export function arriving(...first: FlowId[]): { lookup: Lookup; arrives: (flow: FlowId) => void } {
  const there = new Set(first);
  return {
    lookup: (flow) => (there.has(flow) ? two.flows.get(flow) : undefined),
    arrives: (flow) => there.add(flow),
  };
}

export class Visiting {
  constructor(readonly actor: VisitActor) {}

  send(...events: VisitEvent[]): this {
    for (const event of events) this.actor.send(event);
    return this;
  }

  answers(given: Readonly<Record<PlaceRef, string>>): this {
    const events = Object.entries(given).map(([question, option]): VisitEvent => {
      return { type: 'ANSWER', question, option };
    });
    return this.send(...events);
  }

  back(times = 1): this {
    return this.send(...Array.from({ length: times }, (): VisitEvent => ({ type: 'BACK' })));
  }

  change(question: PlaceRef): this {
    return this.send({ type: 'CHANGE', question });
  }

  /** What the Back and Forward buttons of a browser do. */
  show(place: PlaceRef, problem?: number): this {
    return this.send({ type: 'SHOW', place, ...(problem === undefined ? {} : { problem }) });
  }

  get standing(): Standing {
    return this.actor.getSnapshot().context.standing;
  }

  /** `asking weg/plek: weg/gevaar=nee` */
  get now(): string {
    const { path, place } = this.standing;
    return `${this.actor.getSnapshot().value} ${place}: ${asLine(path)}`.trim();
  }

  get visit(): Visit {
    return this.actor.getSnapshot().context.visit;
  }

  get problem() {
    return presentProblem(this.actor.getSnapshot().context.visit);
  }
}
