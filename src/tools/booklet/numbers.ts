import { partsOf, refOf } from '../../flow/path';
import type { Flow, Outcome, Pack, PlaceRef, Question } from '../../flow/types';

/** One numbered piece of the booklet: a question, or an outcome; what is made for each municipality stands here once. */
export interface Entry {
  readonly number: number;
  readonly flow: Flow;
  /** Every place that this piece stands for. */
  readonly refs: readonly PlaceRef[];
  readonly place:
    | { readonly question: Question }
    | { readonly outcome: Outcome; readonly isTemplate: boolean };
}

/** The pieces of one flow, in the order of the author. */
export interface Chapter {
  readonly flow: Flow;
  readonly entries: readonly Entry[];
}

/** The whole booklet as numbers: on paper a number is what an address is on the site. */
export interface Numbers {
  readonly chapters: readonly Chapter[];
  /** The number of a place. Errors: throws for a place that is not in the pack. */
  of(ref: PlaceRef): number;
}

/** Numbers every place once, from 1: what to do in an emergency first, then the flow that everyone starts with. */
export function numbersOf(pack: Pack): Numbers {
  const numberAt = new Map<PlaceRef, number>();
  let last = 0;
  const chapters = inOrder(pack).map((flow) => {
    const entries = entriesOf(flow).map((entry) => ({ ...entry, number: ++last }));
    for (const { refs, number } of entries) for (const ref of refs) numberAt.set(ref, number);
    return { flow, entries };
  });
  const of = (ref: PlaceRef) => {
    const number = numberAt.get(ref);
    if (number === undefined) throw new Error(`no place ${ref}`);
    return number;
  };
  return { chapters, of };
}

function inOrder({ flows, organisation }: Pack): Flow[] {
  const first = [partsOf(organisation.emergency.more).flow, organisation.start];
  const byTitle = [...flows.values()].sort((a, b) => a.title.localeCompare(b.title, 'nl'));
  const isFirst = ({ id }: Flow) => first.includes(id);
  return [
    ...first.flatMap((id, at) => (first.indexOf(id) === at ? (flows.get(id) ?? []) : [])),
    ...byTitle.filter((flow) => !isFirst(flow)),
  ];
}

/** The place where the flow begins stands first, whatever its author wrote first. */
function entriesOf(flow: Flow): Omit<Entry, 'number'>[] {
  const questions = Object.values(flow.questions).map((question) => ({
    flow,
    refs: [refOf(flow.id, question.id)],
    place: { question },
  }));
  const outcomes = Object.values(flow.outcomes)
    .filter(({ madeFor }) => !madeFor)
    .map((outcome) => ({
      flow,
      refs: [refOf(flow.id, outcome.id)],
      place: { outcome, isTemplate: false },
    }));
  const templates = flow.templates.map((outcome) => ({
    flow,
    refs: madeFrom(flow, outcome),
    place: { outcome, isTemplate: true },
  }));
  const all = [...questions, ...outcomes, ...templates];
  const isStart = ({ refs }: { refs: readonly PlaceRef[] }) => refs.includes(flow.start);
  return [...all.filter(isStart), ...all.filter((entry) => !isStart(entry))];
}

function madeFrom(flow: Flow, template: Outcome): PlaceRef[] {
  return Object.values(flow.outcomes)
    .filter(({ madeFor }) => madeFor?.template === template.id)
    .map(({ id }) => refOf(flow.id, id));
}
