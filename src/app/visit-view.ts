import type { Holidays } from '../flow/fact-types';
import { own } from '../flow/own';
import { partsOf } from '../flow/path';
import type { Answer, Standing } from '../flow/replay';
import type { WalkSheet } from '../flow/sheet-types';
import { UNSURE } from '../flow/types';
import { rememberedAt } from '../journey/problem';
import { daysUntil, lastDayOf } from '../terms/deadline';
import { href, type Screen } from '../ui/context';
import type { AnswerView, VisitView } from '../ui/visit-view';
import type { Shelf } from './sheets';

/** Makes what the screens show of a visit: how far it is, what was answered, and the date that runs. */
export function viewOf(screen: Screen, shelf: Shelf, standing: Standing): VisitView {
  const answers = standing.path.flatMap((answer) => answerView(screen, shelf, answer) ?? []);
  const back = standing.path.at(-1);
  return {
    number: standing.path.length + 1,
    answers,
    back: back && href(screen, back.question),
    remembered: rememberedAt(standing),
    notice: standing.misfit && noticeFor(screen, shelf, standing),
    lastDay: lastDayIn(screen, shelf, standing),
  };
}

function answerView(screen: Screen, shelf: Shelf, answer: Answer): AnswerView | undefined {
  const question = questionOf(shelf, answer);
  if (!question) return undefined;
  const option = question.options.find((one) => one.id === answer.option);
  return {
    ref: answer.question,
    question: question.text,
    answer: answer.option === UNSURE ? screen.say('question.unsure') : (option?.text ?? answer.option),
    href: href(screen, answer.question),
  };
}

/** One sentence on why a question is asked again after the flow has changed. */
function noticeFor(screen: Screen, shelf: Shelf, { misfit, place }: Standing): string {
  const isHere = misfit?.question === place;
  const isGone = misfit && !questionOf(shelf, misfit);
  return screen.say(isHere && !isGone ? 'visit.optionGone' : 'visit.questionGone');
}

/** The date that runs, when the visitor gave the date of the letter to the finder of the same term. */
function lastDayIn(screen: Screen, shelf: Shelf, standing: Standing): VisitView['lastDay'] {
  const sheet = shelf.get(partsOf(standing.place).flow);
  const term = sheet && own(sheet.outcomes, partsOf(standing.place).place)?.term;
  const dated = standing.path.find((answer) => answer.words && termOf(shelf, answer) === term);
  const length = term === undefined ? undefined : sheet?.terms[term];
  if (!dated?.words || !length) return undefined;
  return lastDay(screen.site.holidays, length, dated.words, screen.today);
}

/** The last day of a term and how many days are left. */
export function lastDay(holidays: Holidays, term: WalkSheet['terms'][string], from: string, today: string) {
  const date = lastDayOf(term, from, holidays);
  return { date, daysLeft: daysUntil(date, today) };
}

function termOf(shelf: Shelf, answer: Answer): string | undefined {
  const finder = questionOf(shelf, answer)?.finder;
  return finder?.by === 'date' ? finder.term : undefined;
}

function questionOf(shelf: Shelf, answer: Answer) {
  const { flow, place } = partsOf(answer.question);
  return own(shelf.get(flow)?.questions ?? {}, place);
}
