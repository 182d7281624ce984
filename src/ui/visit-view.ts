import type { IsoDate, OptionId, PlaceRef } from '../flow/types';

/** An answer that was given, ready to show and to change. */
export interface AnswerView {
  readonly ref: PlaceRef;
  readonly question: string;
  readonly answer: string;
  readonly href: string;
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
  /** Units: whole days; 0 is today, negative is over. */
  readonly lastDay?: { readonly date: IsoDate; readonly daysLeft?: number };
}
