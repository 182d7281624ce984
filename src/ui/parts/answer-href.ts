import { partsOf, refOf } from '../../flow/path';
import type { SheetQuestion, WalkSheet } from '../../flow/sheet-types';
import type { OptionId, PlaceRef } from '../../flow/types';
import { href, type Screen } from '../context';

/** What a visitor can choose: an option, or not knowing. */
export interface Choice {
  readonly id: OptionId;
  readonly goTo: PlaceRef;
}

/**
 * The address of an answer: the next place, with the answer itself in the fragment, so that a tap before the scripts
 * are there loses nothing. To or within a sensitive flow it carries no answer.
 */
export function answerHref(
  screen: Screen,
  sheet: WalkSheet,
  question: SheetQuestion,
  choice: Choice,
): string {
  const next = href(screen, choice.goTo);
  const isSensitive = sheet.isSensitive || sheet.sensitiveFlows.includes(partsOf(choice.goTo).flow);
  return isSensitive ? next : `${next}#a=${refOf(sheet.id, question.id)}/${choice.id}`;
}
