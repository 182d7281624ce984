import { type ActorRefFrom, assign, createActor, createMachine } from 'xstate';
import { type Answer, type Lookup, replay, type Standing } from '../flow/replay';
import type { IsoDate, OptionId, PlaceRef } from '../flow/types';
import { askAgain, giveAnswer, giveDate, isOn, type Problem, showPlace, stepBack, unfolded } from './problem';

/** A whole visit: one or more problems, in the order in which they were begun. */
export interface Visit {
  readonly problems: readonly Problem[];
  /** Which one is being talked about, counted from 0; the last one when nothing is said. */
  readonly present?: number;
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
  | { type: 'SHOW'; place: PlaceRef; problem?: number }
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
      actions: assign(({ context, event }) => onPresent(context, answerTo(event))),
    },
    DATE: {
      target: '.deciding',
      actions: assign(({ context, event }) =>
        onPresent(context, (problem) => giveDate(problem, event.term, event.date)),
      ),
    },
    BACK: { target: '.deciding', actions: assign(({ context }) => back(context)) },
    CHANGE: {
      target: '.deciding',
      actions: assign(({ context, event }) =>
        onPresent(context, (problem, at) => askAgain(problem, event.question, at)),
      ),
    },
    SHOW: {
      target: '.deciding',
      actions: assign(({ context, event }) => show(context, event.place, event.problem)),
    },
    NEXT_PROBLEM: {
      target: '.deciding',
      actions: assign(({ context, event }) =>
        settle(context, { problems: [...begun(context.visit), fresh(event.start)] }),
      ),
    },
    START_AGAIN: {
      target: '.deciding',
      actions: assign(({ context, event }) => settle(context, { problems: [fresh(event.start)] })),
    },
    RESUME: {
      target: '.deciding',
      actions: assign(({ context, event }) => settle(context, event.visit)),
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
  return visit.problems[presentIndex(visit)] ?? fresh('');
}

/** Which of the problems is being talked about, counted from 0. */
export function presentIndex({ problems, present = -1 }: Visit): number {
  return problems[present] ? present : problems.length - 1;
}

function answerTo(event: Extract<VisitEvent, { type: 'ANSWER' }>) {
  const { question, option, words } = event;
  return (problem: Problem) => giveAnswer(problem, { question, option, ...(words ? { words } : {}) });
}

function onPresent(context: VisitContext, change: (problem: Problem, standing: Standing) => Problem) {
  const { visit, standing } = context;
  const index = presentIndex(visit);
  const problems = visit.problems.map((one, at) => (at === index ? change(one, standing) : one));
  return settle(context, { ...visit, problems });
}

/** A step back from the beginning of a problem leads to where the problem before it was left. */
function back(context: VisitContext) {
  const index = presentIndex(context.visit);
  if (context.standing.path.length > 0 || index === 0) return onPresent(context, stepBack);
  return settle(context, { ...context.visit, present: index - 1 });
}

/** Shows a place on the way of a problem: of the one that is named, of the present one, or else of any other. */
function show(context: VisitContext, place: PlaceRef, named = presentIndex(context.visit)) {
  const { visit, lookup } = context;
  const all = visit.problems.map((problem) => everything(lookup, problem));
  const own = all[named];
  const found = own && isOn(own, place) ? named : all.findIndex((one) => isOn(one, place));
  const present = found < 0 ? presentIndex(visit) : found;
  const turned = { ...context, visit: { ...visit, present } };
  return onPresent(turned, (problem) => showPlace(problem, place, everything(lookup, problem)));
}

/** The problems of which something is known: one that was begun and left at once is not kept. */
function begun({ problems }: Visit): readonly Problem[] {
  return problems.filter(({ answers }, at) => at === 0 || answers.length > 0);
}

function settle(context: VisitContext, visit: Visit): Pick<VisitContext, 'visit' | 'standing'> {
  return { visit, standing: stand(context.lookup, visit) };
}

/** The same answers, now that more flows are there. */
function lookAgain({ context }: { context: VisitContext }): Pick<VisitContext, 'visit' | 'standing'> {
  return settle(context, context.visit);
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
