import { own } from '../flow/own';
import { partsOf, refOf } from '../flow/path';
import { questionAt } from '../flow/table';
import { type Example, type OptionId, type Pack, type PlaceRef, type Question, UNSURE } from '../flow/types';

/** One answer that an example gives. */
export interface Step {
  readonly question: PlaceRef;
  /** The question under the name that the example uses for it. */
  readonly named: PlaceRef;
  readonly option: OptionId;
  readonly to: PlaceRef;
}

/** How an example goes through the questions. */
export interface Walk {
  readonly steps: readonly Step[];
  readonly end: PlaceRef;
  /** The answer that its question does not have. */
  readonly misfit?: {
    readonly named: PlaceRef;
    readonly option: OptionId;
    readonly known: readonly OptionId[];
  };
}

/** Follows the answers of an example from its beginning, as far as they lead. */
export function walkExample(pack: Pack, example: Example): Walk {
  const steps: Step[] = [];
  const seen = new Set<PlaceRef>();
  let end = example.from;
  for (
    let question = questionAt(pack.flows, end);
    question && !seen.has(end);
    question = questionAt(pack.flows, end)
  ) {
    seen.add(end);
    const named = namesOf(question, end).find((name) => own(example.answers, name) !== undefined);
    if (named === undefined) break;
    const given = own(example.answers, named) ?? '';
    const chosen = chosenIn(question, given);
    if (!chosen)
      return {
        steps,
        end,
        misfit: { named, option: given, known: [...question.options.map((one) => one.id), UNSURE] },
      };
    steps.push({ question: end, named, ...chosen });
    end = chosen.to;
  }
  return { steps, end };
}

function namesOf(question: Question, ref: PlaceRef): PlaceRef[] {
  const { flow } = partsOf(ref);
  return [ref, ...question.formerly.map((old) => refOf(flow, old))];
}

function chosenIn(question: Question, given: OptionId): Pick<Step, 'option' | 'to'> | undefined {
  if (given === UNSURE) return { option: UNSURE, to: question.unsure.goTo };
  const option = question.options.find((one) => one.id === given || one.formerly.includes(given));
  return option && { option: option.id, to: option.goTo };
}
