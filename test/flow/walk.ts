import { expect } from 'vitest';
import { partsOf, refOf } from '../../src/flow/path';
import { type Answer, type Lookup, replay, type Standing } from '../../src/flow/replay';
import type { Pack, PlaceRef } from '../../src/flow/types';
import { UNSURE } from '../../src/flow/types';

/** The machines of all flows of a pack. */
export function lookupOf(pack: Pick<Pack, 'flows'>): Lookup {
  return (flow) => pack.flows.get(flow);
}

/** Where a pack begins. */
export function startOf(pack: Pack): PlaceRef {
  return pack.flows.get(pack.organisation.start)?.start ?? '';
}

/** `{ 'weg/gevaar': 'nee' }` as answers; an option with `!` behind it was stepped back over. */
export function answersOf(given: Readonly<Record<PlaceRef, string>>): Answer[] {
  return Object.entries(given).map(([question, option]) =>
    option.endsWith('!') ? { question, option: option.slice(0, -1), isAside: true } : { question, option },
  );
}

/** `weg/gevaar=nee weg/plek=stoep`: answers in one line, to compare. */
export function asLine(answers: readonly Answer[]): string {
  return answers.map(({ question, option }) => `${question}=${option}`).join(' ');
}

/** Begins a walk: `walk(pack).answer('gevaar', 'nee').endsAt('provincie')`. */
export function walk(pack: Pack, start: PlaceRef = startOf(pack)): Walk {
  return new Walk(pack, start, []);
}

/** A walk by the machines; a name without a flow is a place in the flow where the walker stands. */
class Walk {
  readonly standing: Standing;

  constructor(
    private readonly pack: Pack,
    private readonly start: PlaceRef,
    private readonly answers: readonly Answer[],
  ) {
    this.standing = replay(lookupOf(pack), start, answers);
  }

  answer(question: string, option: string): Walk {
    this.asks(question);
    const answers = [...this.answers, { question: this.standing.place, option }];
    return new Walk(this.pack, this.start, answers);
  }

  unsure(question: string): Walk {
    return this.answer(question, UNSURE);
  }

  asks(question: string): Walk {
    return this.stands('question', question);
  }

  endsAt(outcome: string): Walk {
    return this.stands('outcome', outcome);
  }

  private stands(at: Standing['at'], place: string): Walk {
    const ref = place.includes('/') ? place : refOf(partsOf(this.standing.place).flow, place);
    expect({ at: this.standing.at, place: this.standing.place }).toEqual({ at, place: ref });
    return this;
  }
}
