/** What a change of a pack does, as data; places carry their words, so that a reader needs no second file. */
import type { OptionId, PlaceRef } from '../../flow/types';

/** A place with its question or title; an outcome also with the name of its desk. */
export interface NamedPlace {
  readonly ref: PlaceRef;
  readonly text: string;
  readonly desk?: string;
}

export interface NamedOption {
  readonly question: NamedPlace;
  readonly option: OptionId;
  readonly text: string;
}

/** An example that brings its visitor elsewhere than before. */
export interface Elsewhere {
  readonly story: string;
  readonly from: NamedPlace;
  readonly to: NamedPlace;
  /** It stops at a question: the answer it gives is not there, or it gives none. */
  readonly isStuck: boolean;
  /** Whether the example stands in both, only in the old flows or only in the new ones. */
  readonly written: 'both' | 'before' | 'after';
  /** The example itself was given other answers. */
  readonly hasOtherAnswers: boolean;
}

/** A line that leads elsewhere than before. */
export interface Retarget {
  readonly from: NamedPlace;
  readonly to: NamedPlace;
}

export interface OptionRetarget extends NamedOption, Retarget {}

/** `flow` begins elsewhere, or one of the fixed points of the organisation moved (`begin`, `hulp`, `nood`). */
export interface StartRetarget extends Retarget {
  readonly name: string;
}

export interface Renamed<Thing> {
  readonly from: string;
  readonly to: Thing;
}

/** What an outcome does differently, apart from its texts; `key` is the line in the file. */
export interface OutcomeChange {
  readonly outcome: NamedPlace;
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

/** Units: questions, on the longest way from the start. */
export interface LongerPath {
  readonly outcome: NamedPlace;
  readonly from: number;
  readonly to: number;
}

/** A text or fact that reads differently; `where` is a place or the name of a fact. Empty: it was or is not there. */
export interface TextChange {
  readonly where: string;
  readonly key: string;
  readonly from: string;
  readonly to: string;
}

export interface Listed<Thing> {
  readonly added: readonly Thing[];
  readonly gone: readonly Thing[];
}

export interface ListedWithNames<Thing> extends Listed<Thing> {
  readonly renamed: readonly Renamed<Thing>[];
}

export interface PackDiff {
  readonly examples: Listed<string> & {
    readonly compared: number;
    readonly elsewhere: readonly Elsewhere[];
  };
  readonly flows: Listed<NamedPlace>;
  readonly starts: readonly StartRetarget[];
  readonly questions: ListedWithNames<NamedPlace>;
  readonly options: ListedWithNames<NamedOption> & { readonly elsewhere: readonly OptionRetarget[] };
  readonly outcomes: ListedWithNames<NamedPlace> & {
    readonly changed: readonly OutcomeChange[];
    readonly unreached: readonly NamedPlace[];
  };
  readonly longer: readonly LongerPath[];
  readonly texts: readonly TextChange[];
}
