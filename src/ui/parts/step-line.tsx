import type { SheetQuestion } from '../../flow/sheet-types';
import type { Screen } from '../context';

interface Props {
  readonly screen: Screen;
  readonly question: SheetQuestion;
  readonly number?: number;
}

/** How far the visitor is: which question this is, and how many may still come. */
export function StepLine({ screen: { say }, question: { left }, number }: Props) {
  return <p class="ww-step">{stepText()}</p>;

  function stepText() {
    if (left === 0) return say('question.last');
    return number === undefined
      ? say('question.left', { count: left })
      : say('question.step', { number, left });
  }
}
