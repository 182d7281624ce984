import type { Term } from '../flow/fact-types';
import type { SheetFinder } from '../flow/sheet-types';
import type { IsoDate, OptionId, PlaceRef } from '../flow/types';
import type { Reckoning } from '../terms/reckon';

/** An answer that was given, ready to show and to change. */
export interface AnswerView {
  readonly ref: PlaceRef;
  readonly question: string;
  readonly answer: string;
  readonly href: string;
  /** The finder of a question that could count a term from a date. */
  readonly finder?: SheetFinder;
}

/** What a visitor can do about a term, with scripts. */
export interface TermActions {
  /** Does a date on which this term is over lead to another place? */
  leadsOn(term: Term): boolean;
  onDate(term: Term, counted: Reckoning): void;
  /** Missing where nothing may be left on the device. */
  onCalendar?(term: Term, counted: Reckoning): void;
}

/** What the app knows and a static page does not: how this visitor came here. */
export interface VisitView {
  /** Which question this is for this visitor, counted from 1. */
  readonly number: number;
  readonly answers: readonly AnswerView[];
  /** The address of the place before this one. */
  readonly back?: string;
  /** What the visitor chose here before, when the question comes by again. */
  readonly remembered?: OptionId;
  /** One sentence on why this question is asked again. */
  readonly notice?: string;
  /** The dates this visitor gave, by the term that is counted from them. */
  readonly dates: Readonly<Record<string, IsoDate>>;
}
