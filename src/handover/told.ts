import type { Term } from '../flow/fact-types';
import { own } from '../flow/own';
import { partsOf } from '../flow/path';
import { type Answer, replay, type Standing } from '../flow/replay';
import type { WalkSheet } from '../flow/sheet-types';
import { type FlowId, type IsoDate, type PlaceRef, UNSURE } from '../flow/types';
import type { Problem } from '../journey/problem';
import type { Visit } from '../journey/visit';
import type { Say } from '../words/say';

/** One answer that counts, in words. */
export interface Told {
  readonly ref: PlaceRef;
  readonly question: string;
  readonly answer: string;
}

/** A legal term that may run for the visitor. */
export interface RunningTerm {
  readonly name: string;
  readonly length: string;
  /** Only when the visitor gave the date it begins at. */
  readonly lastDay?: IsoDate;
}

/** One problem of a visit, as it is told to somebody else. */
export interface ToldProblem {
  readonly answers: readonly Told[];
  /** The title of the outcome, when the questions came to one. */
  readonly outcome?: string;
  readonly terms: readonly RunningTerm[];
}

/** What it takes to tell a visit. */
export interface TellingGround {
  /** Must have every flow that the visit came through. */
  readonly sheet: (flow: FlowId) => WalkSheet | undefined;
  /** The title of an outcome; nothing when no outcome stands there. */
  readonly title: (place: PlaceRef) => string | undefined;
  readonly say: Say;
  readonly lastDay: (term: Term, from: IsoDate, terms: WalkSheet['terms']) => IsoDate;
  readonly dateInWords: (date: IsoDate) => string;
}

type Dates = NonNullable<Problem['dates']>;

/** Tells each problem of a visit by the answers that count; none that was set aside. Problems without an answer are passed over. */
export function tellVisit(visit: Visit, ground: TellingGround): ToldProblem[] {
  return visit.problems
    .map(({ start, answers, dates }) =>
      tellProblem(replay(ground.sheet, start, answers), dates ?? {}, ground),
    )
    .filter(({ answers }) => answers.length > 0);
}

function tellProblem(standing: Standing, dates: Dates, ground: TellingGround): ToldProblem {
  const outcome = standing.at === 'outcome' ? ground.title(standing.place) : undefined;
  return {
    answers: standing.path.flatMap((answer) => tellAnswer(answer, ground) ?? []),
    ...(outcome === undefined ? {} : { outcome }),
    terms: termsOf(standing, dates, ground),
  };
}

function tellAnswer(answer: Answer, { sheet, say, dateInWords }: TellingGround): Told | undefined {
  const { flow, place } = partsOf(answer.question);
  const question = own(sheet(flow)?.questions ?? {}, place);
  if (!question) return undefined;
  const option = question.options.find(({ id }) => id === answer.option);
  const chosen = answer.option === UNSURE ? say('question.unsure') : (option?.text ?? answer.option);
  const words = answer.words && isDate(answer.words) ? dateInWords(answer.words) : answer.words;
  return {
    ref: answer.question,
    question: question.text,
    answer: words === undefined ? chosen : `${chosen} (${words})`,
  };
}

/** The term of the outcome, and every term of which the visitor gave the date; each once. */
function termsOf(
  { place: ref, path }: Standing,
  dates: Dates,
  { sheet, lastDay }: TellingGround,
): RunningTerm[] {
  const found = new Map<string, RunningTerm>();
  const tell = (term: Term, from: IsoDate, terms: WalkSheet['terms']) =>
    found.set(term.id, { name: term.name, length: term.text, lastDay: lastDay(term, from, terms) });
  for (const { question: at, words } of path) {
    const { flow, place } = partsOf(at);
    const finder = own(sheet(flow)?.questions ?? {}, place)?.finder;
    const term = finder?.by === 'date' ? sheet(flow)?.terms[finder.term] : undefined;
    if (!term || !words || !isDate(words)) continue;
    tell(term, words, sheet(flow)?.terms ?? {});
  }
  const { flow, place } = partsOf(ref);
  const terms = sheet(flow)?.terms ?? {};
  for (const [id, date] of Object.entries(dates)) {
    const term = own(terms, id);
    if (term && isDate(date)) tell(term, date, terms);
  }
  const id = own(sheet(flow)?.outcomes ?? {}, place)?.term;
  const term = id === undefined ? undefined : terms[id];
  if (term && !found.has(term.id)) found.set(term.id, { name: term.name, length: term.text });
  return [...found.values()];
}

function isDate(words: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(words);
}
