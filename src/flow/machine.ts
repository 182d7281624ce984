import { type AnyStateMachine, createMachine } from 'xstate';
import { partsOf } from './path';
import type { FlowId, OptionId, PlaceId, PlaceRef } from './types';
import { UNSURE } from './types';

/** As much of a flow as its routing needs; a `Flow` and a `Sheet` both have it. */
export interface Routes {
  readonly id: FlowId;
  readonly start: PlaceRef;
  readonly version: string;
  readonly questions: Readonly<Record<PlaceId, RouteQuestion>>;
  readonly outcomes: Readonly<Record<PlaceId, { readonly formerly?: readonly PlaceId[] }>>;
}

interface RouteQuestion {
  readonly formerly?: readonly PlaceId[];
  readonly options: readonly {
    readonly id: OptionId;
    readonly goTo: PlaceRef;
    readonly formerly?: readonly OptionId[];
  }[];
  readonly unsure: { readonly goTo: PlaceRef };
}

const machines = new WeakMap<Routes, AnyStateMachine>();

/**
 * The XState machine of one flow: a state for each question, an event for each option, a final state for each place where
 * the flow ends (an outcome, or the way into another flow). Built once, when the visitor comes near.
 */
export function machineOf(routes: Routes): AnyStateMachine {
  const known = machines.get(routes);
  if (known) return known;
  const machine = build(routes);
  machines.set(routes, machine);
  return machine;
}

/** The state name of a place as seen from a flow: short for its own places, complete for those elsewhere. */
export function stateName(routes: Routes, ref: PlaceRef): string {
  const { flow, place } = partsOf(ref);
  return flow === routes.id ? place : ref;
}

function build(routes: Routes): AnyStateMachine {
  const states: Record<string, object> = Object.create(null);
  for (const id of Object.keys(routes.outcomes)) states[id] = { type: 'final' };
  for (const [id, question] of Object.entries(routes.questions))
    states[id] = { on: transitions(routes, question, states) };
  const initial = stateName(routes, routes.start);
  states[initial] ??= { type: 'final' };
  return createMachine({ id: routes.id, initial, states });
}

/** Where each option goes; a place in another flow, or nowhere, gets a final state of its own on the way. */
function transitions(
  routes: Routes,
  question: RouteQuestion,
  states: Record<string, object>,
): Record<string, string> {
  const on: Record<string, string> = Object.create(null);
  const add = (event: OptionId, goTo: PlaceRef) => {
    const target = stateName(routes, goTo);
    states[target] ??= { type: 'final' };
    on[event] = target;
  };
  for (const option of question.options) add(option.id, option.goTo);
  add(UNSURE, question.unsure.goTo);
  return on;
}
