import { own } from '../flow/own';
import { partsOf } from '../flow/path';
import type { Answer, Standing } from '../flow/replay';
import type { WalkSheet } from '../flow/sheet-types';
import { type FlowId, UNSURE } from '../flow/types';
import { rememberedAt } from '../journey/problem';
import { href, type Screen } from '../ui/context';
import type { AnswerView, VisitView } from '../ui/visit-view';

/** The sheets that are at hand. */
interface Sheets {
  get(flow: FlowId): WalkSheet | undefined;
}

/** Makes what the screens show of a visit: how far it is, what was answered, and the dates that were given. */
export function viewOf(
  screen: Screen,
  shelf: Sheets,
  standing: Standing,
  dates?: VisitView['dates'],
): VisitView {
  const answers = standing.path.flatMap((answer) => answerView(screen, shelf, answer) ?? []);
  const back = standing.path.at(-1);
  return {
    number: standing.path.length + 1,
    answers,
    back: back && href(screen, back.question),
    remembered: rememberedAt(standing),
    notice: standing.misfit && noticeFor(screen, shelf, standing),
    dates: { ...dates, ...datesOn(shelf, standing.path) },
  };
}

function answerView(screen: Screen, shelf: Sheets, answer: Answer): AnswerView | undefined {
  const question = questionOf(shelf, answer);
  if (!question) return undefined;
  const option = question.options.find((one) => one.id === answer.option);
  return {
    ref: answer.question,
    question: question.text,
    answer: answer.option === UNSURE ? screen.say('question.unsure') : (option?.text ?? answer.option),
    href: href(screen, answer.question),
    finder: question.finder,
  };
}

/** One sentence on why a question is asked again after the flow has changed. */
function noticeFor(screen: Screen, shelf: Sheets, { misfit, place }: Standing): string {
  const isHere = misfit?.question === place;
  const isGone = misfit && !questionOf(shelf, misfit);
  return screen.say(isHere && !isGone ? 'visit.optionGone' : 'visit.questionGone');
}

/** The dates that the visitor typed into finders on the way. */
function datesOn(shelf: Sheets, path: readonly Answer[]): VisitView['dates'] {
  const dates: Record<string, string> = {};
  for (const answer of path) {
    const finder = questionOf(shelf, answer)?.finder;
    if (finder?.by === 'date' && answer.words) dates[finder.term] = answer.words;
  }
  return dates;
}

function questionOf(shelf: Sheets, answer: Answer) {
  const { flow, place } = partsOf(answer.question);
  return own(shelf.get(flow)?.questions ?? {}, place);
}
