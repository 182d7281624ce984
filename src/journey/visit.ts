import { type ActorRefFrom, assign, createActor, createMachine } from 'xstate';
import { type Answer, type Lookup, replay, type Standing } from '../flow/replay';
import type { IsoDate, OptionId, PlaceRef } from '../flow/types';
import { askAgain, giveAnswer, giveDate, type Problem, showPlace, stepBack, unfolded } from './problem';

/** A whole visit: one or more problems, the last one being talked about. */
export interface Visit {
  readonly problems: readonly Problem[];
}

export interface VisitContext {
  readonly visit: Visit;
  readonly standing: Standing;
  readonly lookup: Lookup;
}

export type VisitEvent =
  | { type: 'ANSWER'; question: PlaceRef; option: OptionId; words?: string }
  | { type: 'BACK' }
  | { type: 'DATE'; term: string; date: IsoDate }
  | { type: 'CHANGE'; question: PlaceRef }
  | { type: 'SHOW'; place: PlaceRef }
  | { type: 'NEXT_PROBLEM'; start: PlaceRef }
  | { type: 'START_AGAIN'; start: PlaceRef }
  | { type: 'RESUME'; visit: Visit }
  | { type: 'LOADED' }
  | { type: 'HELP' };

/**
 * The visit as an actor. Its context is the answers and where they lead; a snapshot of it is never stored,
 * because a stored snapshot dies silently when a flow changes, and answers can be replayed.
 */
export const visitMachine = createMachine({
  types: {} as { context: VisitContext; events: VisitEvent; input: { visit: Visit; lookup: Lookup } },
  id: 'visit',
  context: ({ input }) => ({ ...input, standing: stand(input.lookup, input.visit) }),
  initial: 'deciding',
  on: {
    ANSWER: {
      target: '.deciding',
      actions: assign(({ context, event }) => onLast(context, answerTo(event))),
    },
    DATE: {
      target: '.deciding',
      actions: assign(({ context, event }) =>
        onLast(context, (problem) => giveDate(problem, event.term, event.date)),
      ),
    },
    BACK: { target: '.deciding', actions: assign(({ context }) => onLast(context, stepBack)) },
    CHANGE: {
      target: '.deciding',
      actions: assign(({ context, event }) =>
        onLast(context, (problem, at) => askAgain(problem, event.question, at)),
      ),
    },
    SHOW: {
      target: '.deciding',
      actions: assign(({ context, event }) =>
        onLast(context, (problem) => showPlace(problem, event.place, everything(context.lookup, problem))),
      ),
    },
    NEXT_PROBLEM: {
      target: '.deciding',
      actions: assign(({ context, event }) =>
        settle(context, [...context.visit.problems, fresh(event.start)]),
      ),
    },
    START_AGAIN: {
      target: '.deciding',
      actions: assign(({ context, event }) => settle(context, [fresh(event.start)])),
    },
    RESUME: {
      target: '.deciding',
      actions: assign(({ context, event }) => settle(context, event.visit.problems)),
    },
    LOADED: { target: '.deciding', actions: assign(lookAgain) },
  },
  states: {
    deciding: {
      always: [
        { guard: ({ context }) => context.standing.at === 'unloaded', target: 'waiting' },
        { guard: ({ context }) => context.standing.at === 'outcome', target: 'arrived' },
        { target: 'asking' },
      ],
    },
    asking: { on: { HELP: 'handingOver' } },
    arrived: { on: { HELP: 'handingOver' } },
    waiting: {},
    handingOver: { on: { BACK: 'deciding', HELP: 'handingOver', LOADED: { actions: assign(lookAgain) } } },
  },
});

export type VisitActor = ActorRefFrom<typeof visitMachine>;

/** Starts the actor of a visit. */
export function startVisit(lookup: Lookup, visit: Visit): VisitActor {
  return createActor(visitMachine, { input: { visit, lookup } }).start();
}

/** A visit that begins at a place, with the answers known so far. */
export function visitFrom(start: PlaceRef, answers: readonly Answer[] = []): Visit {
  return { problems: [{ start, answers }] };
}

/** The problem being talked about. */
export function presentProblem(visit: Visit): Problem {
  return visit.problems.at(-1) ?? fresh('');
}

function answerTo(event: Extract<VisitEvent, { type: 'ANSWER' }>) {
  const { question, option, words } = event;
  return (problem: Problem) => giveAnswer(problem, { question, option, ...(words ? { words } : {}) });
}

function onLast(context: VisitContext, change: (problem: Problem, standing: Standing) => Problem) {
  const { problems } = context.visit;
  return settle(context, [...problems.slice(0, -1), change(presentProblem(context.visit), context.standing)]);
}

function settle(
  context: VisitContext,
  problems: readonly Problem[],
): Pick<VisitContext, 'visit' | 'standing'> {
  const visit = { problems };
  return { visit, standing: stand(context.lookup, visit) };
}

/** The same answers, now that more flows are there. */
function lookAgain({ context }: { context: VisitContext }): Pick<VisitContext, 'visit' | 'standing'> {
  return settle(context, context.visit.problems);
}

function stand(lookup: Lookup, visit: Visit): Standing {
  const { start, answers } = presentProblem(visit);
  return replay(lookup, start, answers);
}

/** Where the visitor would stand had nothing been stepped back over. */
function everything(lookup: Lookup, problem: Problem): Standing {
  return replay(lookup, problem.start, unfolded(problem));
}

function fresh(start: PlaceRef): Problem {
  return { start, answers: [] };
}
