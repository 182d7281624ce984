import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { partsOf, refOf } from '../../flow/path';
import { replay, type Standing } from '../../flow/replay';
import type { OptionId, Pack, PlaceRef } from '../../flow/types';
import { askAgain, giveAnswer, type Problem, stepBack } from '../../journey/problem';
import type { View } from '../types';
import { beginFor } from './way-to';

/** A walk through the unpublished flows. */
export interface Walk {
  readonly start: PlaceRef;
  readonly standing: Standing;
  readonly answer: (option: OptionId, words?: string) => void;
  readonly back: () => void;
  readonly change: (question: PlaceRef) => void;
  readonly again: () => void;
}

/** Walks in step with the other views: what is chosen there is walked to, and where the walk comes is chosen there. */
export function useWalk({ flow, place, select }: View, pack: Pack): Walk {
  const wanted = wantedPlace(pack, flow, place);
  const [problem, setProblem] = useState<Problem>(() => beginFor(pack.flows, wanted));
  const standing = useMemo(
    () => replay((id) => pack.flows.get(id), problem.start, problem.answers),
    [pack, problem],
  );
  const latest = useRef(wanted);
  useEffect(() => {
    if (wanted === latest.current) return;
    latest.current = wanted;
    if (wanted !== standing.place) setProblem(beginFor(pack.flows, wanted));
  }, [wanted, standing.place, pack]);
  const go = (next: Problem) => {
    setProblem(next);
    const to = replay((id) => pack.flows.get(id), next.start, next.answers).place;
    latest.current = to;
    const { flow: id, place: there } = partsOf(to);
    if (pack.flows.has(id)) select(id, there);
  };
  return {
    start: problem.start,
    standing,
    answer: (option, words) =>
      go(giveAnswer(problem, { question: standing.place, option, ...(words ? { words } : {}) })),
    back: () => go(stepBack(problem, standing)),
    change: (question) => go(askAgain(problem, question, standing)),
    again: () =>
      go({ start: pack.flows.get(partsOf(problem.start).flow)?.start ?? problem.start, answers: [] }),
  };
}

/** The place that all views show; a flow without a chosen place is walked from its start. */
function wantedPlace(pack: Pack, flow: View['flow'], place: View['place']): PlaceRef {
  const chosen = pack.flows.get(flow ?? pack.organisation.start);
  if (!chosen) return '';
  return place === undefined ? chosen.start : refOf(chosen.id, place);
}
