import { transition } from 'xstate';
import { unfolded } from './problem';
import { type Visit, type VisitActor, type VisitContext, type VisitEvent, visitMachine } from './visit';

/** Where an event would bring the visit, without bringing it there. */
export function foresee(actor: VisitActor, event: VisitEvent): VisitContext {
  const [snapshot] = transition(visitMachine, actor.getSnapshot(), event);
  return snapshot.context;
}

/** The visit as if nothing had been stepped back over: who takes it up again stands as far as the answers reach. */
export function wholeVisit({ problems, ...rest }: Visit): Visit {
  return { ...rest, problems: problems.map((problem) => ({ ...problem, answers: unfolded(problem) })) };
}
