/** What a pack knows beside its flows: facts with their provenance, and who offers the service. */
import type { DeskId, FlowId, IsoDate, PlaceRef, Text } from './types';

/**
 * How sure we are of a fact: law text (W), the Province's folder (S), seen recently (G+), seen (G), known by heart (M);
 * seen long ago (G-) and uncertain (O) are recorded, never shown.
 */
export const CERTAINTIES = ['W', 'S', 'G+', 'G', 'M', 'G-', 'O'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Where a fact comes from and who keeps it true. */
export interface Provenance {
  readonly source: string;
  readonly checked: IsoDate;
  readonly certainty: Certainty;
  readonly owner: string;
  /** What the organisation still has to confirm. */
  readonly toConfirm?: Text;
}

export interface Municipality {
  readonly id: string;
  readonly name: string;
  readonly places: readonly string[];
  readonly postcodes: readonly string[];
}

/** A legal term of time. `length` counts in `unit`. */
export interface Term extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly length: number;
  readonly unit: 'weeks' | 'months' | 'days' | 'years' | 'hours';
  /** The length as the author wrote it, for in a text. */
  readonly text: string;
  readonly begins?: Text;
  /** Asks the visitor for the date that the term is counted from; without it nobody counts. */
  readonly ask?: string;
  /** What a visitor does who does not know that date. */
  readonly unsure?: Text;
  /** What can still be done when the term is over. */
  readonly late?: Text;
  /** Who has to act in time; the visitor when nothing is said. */
  readonly binds?: 'desk';
  /** The date itself is the first day of the term; otherwise that is the day after. */
  readonly startsOnDay?: true;
  /** The term that has to end first: this one begins the day after its last day. */
  readonly after?: string;
  /** The term by which this one may be made longer. */
  readonly extension?: string;
  readonly stops?: Text;
  readonly instead?: string;
}

/** A fact that texts name by its id between braces. `instead` is said when it may not be shown. */
export interface Fact extends Provenance {
  readonly id: string;
  readonly text: string;
  readonly instead?: string;
}

/** A holiday: the same day each year, or counted from Easter Sunday. */
export interface Holiday {
  readonly name: string;
  readonly on: { readonly month: number; readonly day: number } | { readonly easter: number };
  /** The date it moves to when it falls on a Sunday. */
  readonly ifSunday?: { readonly month: number; readonly day: number };
}

export interface Holidays extends Provenance {
  readonly days: readonly Holiday[];
  /** Days set equal to a holiday by decree. */
  readonly equalled: readonly IsoDate[];
  /** Until and including this day it is known which days are set equal. */
  readonly equalledKnownTo?: IsoDate;
  /** Days that are often set equal; after the day above nobody knows whether they are. */
  readonly perhapsEqualled?: readonly Holiday[];
}

export interface WordMeaning {
  readonly id: string;
  readonly forms: readonly string[];
  readonly meaning: string;
}

export interface InfoPage {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly checked: IsoDate;
  readonly sections: readonly { readonly heading: string; readonly text: Text }[];
}

/** What is said around the hand-over of a problem to a person. */
export interface HandoverTexts {
  readonly title: string;
  readonly about: string;
  readonly weDo: Text;
  readonly youDo: Text;
  readonly warning: Text;
  readonly afterwards: Text;
  /** Sentences to read out on the telephone. */
  readonly callSay: Text;
  readonly subject: string;
  /** Who may read it: the visitor chooses one, or none. */
  readonly readers: readonly { readonly id: string; readonly text: string }[];
  readonly consent: string;
  readonly checked: IsoDate;
  readonly source: string;
}

/** What a pack brings for what leaves the device. */
export interface HandoverContent {
  /** Without it nobody is offered to hand anything over. */
  readonly handover?: HandoverTexts;
  /** The permanent number of every option there ever was. A name is `<flow>/<question>/<option>`. */
  readonly numbers: readonly (readonly [string, number])[];
}

export interface Organisation {
  readonly name: string;
  readonly service: string;
  readonly slogan: string;
  readonly area: string;
  readonly start: FlowId;
  readonly help: PlaceRef;
  readonly generalDesk: DeskId;
  readonly liaison: DeskId;
  readonly emergency: {
    readonly say: string;
    readonly desk: DeskId;
    readonly more: PlaceRef;
    readonly moreText: string;
  };
  readonly quickExit: { readonly url: string; readonly text: string };
  /** Months that a checked fact counts. */
  readonly keepMonths: number;
  readonly site: string;
  readonly security: string;
  readonly pages: readonly string[];
  readonly colours: Readonly<Record<string, string>>;
}

/** The sentences that a new question or outcome begins with, until an author knows better. */
export interface Template {
  readonly unsure: string;
  readonly doThis: string;
  readonly bring: string;
  readonly cost: string;
  readonly afterwards: string;
  readonly cannot: string;
  readonly otherwise: string;
}

/** What a pack knows of facts, terms and words, and how its new places begin. */
export interface FactContent {
  readonly terms: ReadonlyMap<string, Term>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly holidays: Holidays;
  readonly meanings: ReadonlyMap<string, WordMeaning>;
  /** Words that may stand in a text only when `meanings` explains them. */
  readonly mustExplain: readonly string[];
  readonly template: Template;
}
