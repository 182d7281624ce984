import { type AnyMachineSnapshot, transition } from 'xstate';
import { machineOf, type Routes } from './machine';
import { own } from './own';
import { partsOf, refOf } from './path';
import type { FlowId, OptionId, PlaceId, PlaceRef } from './types';
import { UNSURE } from './types';

/** One named answer. `isAside`: the visitor stepped back over it; it is remembered, not followed. */
export interface Answer {
  readonly question: PlaceRef;
  readonly option: OptionId;
  readonly isAside?: boolean;
  /** The visitor's own words with this answer, such as the date typed into a finder. */
  readonly words?: string;
}

/** Where a visitor stands after a replay. */
export interface Standing {
  readonly at: 'question' | 'outcome' | 'unloaded' | 'nowhere';
  readonly place: PlaceRef;
  /** The answers that led here, in the order of the questions, under their present names. */
  readonly path: readonly Answer[];
  /** Answers that do not apply now: given on another branch, or stepped back over. */
  readonly aside: readonly Answer[];
  /** The first answer that no longer fits, because its question or option is gone. */
  readonly misfit?: Answer;
}

/** Gives the routing of a flow, or nothing when it is not loaded yet. */
export type Lookup = (flow: FlowId) => Routes | undefined;

/**
 * Walks from a start through the answers, by the machines of the flows.
 * An unknown option ends the walk at its question; a flow that is not there ends it as `unloaded`.
 */
export function replay(lookup: Lookup, start: PlaceRef, answers: readonly Answer[]): Standing {
  const known = new Map(answers.map((answer) => [answer.question, answer]));
  const walk = new Walk(lookup, start);
  while (walk.at === 'question') {
    const given = walk
      .names()
      .map((name) => known.get(name))
      .find(Boolean);
    if (!given || given.isAside || walk.used.has(given)) break;
    if (!walk.answer(given)) return standing(walk, answers, given);
  }
  return standing(walk, answers, walk.at === 'question' ? goneQuestion(lookup, walk, answers) : undefined);
}

function standing(walk: Walk, answers: readonly Answer[], misfit?: Answer): Standing {
  const aside = answers.filter((answer) => !walk.used.has(answer));
  return { at: walk.at, place: walk.place, path: walk.path, aside, ...(misfit ? { misfit } : {}) };
}

/** An active answer to a question that no longer exists tells why the walk stops where it does. */
function goneQuestion(lookup: Lookup, walk: Walk, answers: readonly Answer[]): Answer | undefined {
  return answers.find((answer) => {
    if (answer.isAside || walk.used.has(answer)) return false;
    const { flow, place } = partsOf(answer.question);
    const routes = lookup(flow);
    return routes !== undefined && !own(routes.questions, place) && !renamed(routes, place);
  });
}

function renamed(routes: Routes, place: string): boolean {
  return Object.values(routes.questions).some((question) => question.formerly?.includes(place));
}

/** A place by the name it has now; a visit may have begun at a place that was renamed since. */
function presentName(routes: Routes, name: PlaceId): PlaceId {
  if (own(routes.questions, name) || own(routes.outcomes, name)) return name;
  const places = [...Object.entries(routes.questions), ...Object.entries(routes.outcomes)];
  return places.find(([, place]) => place.formerly?.includes(name))?.[0] ?? name;
}

/** One walk under way: the machine of the present flow and the answers so far. */
class Walk {
  at: Standing['at'] = 'unloaded';
  place: PlaceRef;
  readonly path: Answer[] = [];
  /** The answers followed as they were given; an answer counts once, also where the questions go round. */
  readonly used = new Set<Answer>();
  private routes: Routes | undefined;
  private snapshot: AnyMachineSnapshot | undefined;

  constructor(
    private readonly lookup: Lookup,
    start: PlaceRef,
  ) {
    this.place = start;
    this.enter(start);
  }

  /** The present question under its present name and its earlier ones. */
  names(): PlaceRef[] {
    const { flow, place } = partsOf(this.place);
    const question = own(this.routes?.questions ?? {}, place);
    return [place, ...(question?.formerly ?? [])].map((name) => refOf(flow, name));
  }

  /** Follows an answer; false when the question has no such option any more. */
  answer(given: Answer): boolean {
    const option = this.presentOption(given.option);
    if (!this.routes || !this.snapshot || option === undefined) return false;
    const { question: _, option: __, ...rest } = given;
    this.path.push({ question: this.place, option, ...rest });
    this.used.add(given);
    [this.snapshot] = transition(machineOf(this.routes), this.snapshot, { type: option });
    const state = String(this.snapshot.value);
    if (state.includes('/')) this.enter(state);
    else this.settle(refOf(this.routes.id, state));
    return true;
  }

  private presentOption(option: OptionId): OptionId | undefined {
    const question = own(this.routes?.questions ?? {}, partsOf(this.place).place);
    if (!question || option === UNSURE) return question && UNSURE;
    return question.options.find((one) => one.id === option || one.formerly?.includes(option))?.id;
  }

  private enter(ref: PlaceRef): void {
    this.place = ref;
    this.routes = this.lookup(partsOf(ref).flow);
    if (!this.routes) {
      this.at = 'unloaded';
      return;
    }
    const machine = machineOf(this.routes);
    const place = presentName(this.routes, partsOf(ref).place);
    if (!Object.hasOwn(machine.states, place)) {
      this.at = 'nowhere';
      return;
    }
    this.snapshot = machine.resolveState({ value: place, context: {} });
    this.settle(refOf(this.routes.id, place));
  }

  private settle(ref: PlaceRef): void {
    this.place = ref;
    const { place } = partsOf(ref);
    const isQuestion = own(this.routes?.questions ?? {}, place) !== undefined;
    const isOutcome = own(this.routes?.outcomes ?? {}, place) !== undefined;
    this.at = isQuestion ? 'question' : isOutcome ? 'outcome' : 'nowhere';
  }
}
