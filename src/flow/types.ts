/** The meaning of a content pack: what every face (machine, page, app, check, map, booklet) is made from. */

import type {
  FactContent,
  HandoverContent,
  InfoPage,
  Municipality,
  Organisation,
  Provenance,
} from './fact-types';
import type { Spot } from './finding';
import type { Letter, LetterFrame, LetterOffer } from './letter-types';
import type { SpokenWords } from './word-types';

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]?: Name };
export type FlowId = Id<'flow'>;
/** A question or an outcome; both share one set of names within a flow. */
export type PlaceId = Id<'place'>;
export type OptionId = Id<'option'>;
export type DeskId = Id<'desk'>;
/** `<flow>/<place>`, always complete: the reader has filled in what the author left out. */
export type PlaceRef = Id<'ref'>;
/** `yyyy-mm-dd`. */
export type IsoDate = Id<'date'>;

/** The option id that stands for "weet ik niet" in every question. */
export const UNSURE: OptionId = 'weet-ik-niet';

export const KINDS = [
  'klacht',
  'integriteit',
  'overlast',
  'woo',
  'bezwaar',
  'gemeente',
  'andere',
  'liaison',
  'nood',
] as const;
export type Kind = (typeof KINDS)[number];

/** In which role a desk meets the citizen. */
export const ROLES = ['helpt', 'beslist', 'controleert', 'werkt samen'] as const;
export type Role = (typeof ROLES)[number];

/** One paragraph, or several: authors write a string or a list. */
export type Text = readonly string[];

export interface Option {
  readonly id: OptionId;
  readonly text: string;
  readonly hint?: string;
  readonly goTo: PlaceRef;
  /** Earlier ids of this option, so that drafts, codes and examples still find it. */
  readonly formerly: readonly OptionId[];
}

export interface Unsure {
  readonly say: Text;
  readonly goTo: PlaceRef;
}

/** Something that picks an option for the visitor; the plain options remain for whoever has no script. */
export type Finder =
  | {
      readonly by: 'date';
      readonly ask: string;
      readonly term: string;
      readonly inTime: OptionId;
      readonly late: OptionId;
    }
  | { readonly by: 'place'; readonly ask: string }
  | { readonly by: 'name'; readonly ask: string };

export interface Question {
  readonly id: PlaceId;
  readonly text: string;
  readonly hint?: Text;
  readonly reason?: Text;
  readonly staffNote?: Text;
  readonly askOn?: Text;
  readonly finder?: Finder;
  readonly options: readonly Option[];
  readonly unsure: Unsure;
  readonly formerly: readonly PlaceId[];
  /** Set when the options are one for each municipality. */
  readonly perMunicipality?: true;
}

/** A next step beside the desk itself: words, and perhaps a place or a desk. */
export interface Pointer {
  readonly say: Text;
  readonly goTo?: PlaceRef;
  readonly desk?: DeskId;
}

export interface Outcome {
  readonly id: PlaceId;
  readonly title: string;
  readonly kind: Kind;
  readonly desk: DeskId;
  readonly term?: string;
  readonly answerTerms?: readonly string[];
  readonly warning?: Text;
  readonly doThis: Text;
  readonly bring?: Text;
  readonly costs?: Text;
  readonly afterwards?: Text;
  readonly cannot?: Text;
  readonly otherwise?: Pointer;
  readonly also: readonly Pointer[];
  readonly letters?: readonly LetterOffer[];
  readonly staffNote?: Text;
  readonly formerly: readonly PlaceId[];
  /** Set when this outcome was made from a template, one for each municipality. */
  readonly madeFor?: { readonly template: PlaceId; readonly municipality: string };
}

export interface Example {
  readonly story: Text;
  readonly answers: Readonly<Record<PlaceRef, OptionId>>;
  readonly from: PlaceRef;
  readonly endsAt: PlaceRef;
  readonly spot: Spot;
}

export interface Flow {
  readonly id: FlowId;
  readonly title: string;
  readonly about: string;
  readonly search: readonly string[];
  readonly isSensitive: boolean;
  readonly start: PlaceRef;
  readonly owner: string;
  readonly checked: IsoDate;
  readonly source: string;
  readonly questions: Readonly<Record<PlaceId, Question>>;
  readonly outcomes: Readonly<Record<PlaceId, Outcome>>;
  /** Outcomes that were made for each municipality, as the author wrote them once. */
  readonly templates: readonly Outcome[];
  readonly examples: readonly Example[];
  /** Hash of what a visitor and the engine see; comments, layout and order of keys do not count. */
  readonly version: string;
}

/** One way to reach a desk. `value` is a number, an address or a link, depending on the way. */
export interface Way extends Provenance {
  readonly value: string;
  readonly label?: string;
  readonly cost?: string;
  readonly hours?: string;
  /** Whose way it is, when the desk borrows it. */
  readonly of?: string;
  /** An e-mail address to which letters may be sent as well: the organisation has said so. */
  readonly forLetters?: true;
}

export const WAYS = ['phone', 'form', 'website', 'email', 'visit', 'post', 'chat'] as const;
export type WayKind = (typeof WAYS)[number];

export interface Desk {
  readonly id: DeskId;
  readonly name: string;
  readonly kind: Kind;
  readonly role: Role;
  readonly about?: Text;
  readonly askFor?: string;
  readonly noPhone?: Text;
  /** The ways that count: its own, or borrowed where its own may not be shown. */
  readonly ways: Readonly<Partial<Record<WayKind, Way>>>;
  /** The ways written with this desk, shown or not. */
  readonly written: Readonly<Partial<Record<WayKind, Way>>>;
  readonly spot: Spot;
  /** The desk whose ways this one shares, where it has none of its own. */
  readonly borrowsFrom?: DeskId;
}

export interface Pack extends FactContent, HandoverContent, SpokenWords {
  readonly organisation: Organisation;
  readonly flows: ReadonlyMap<FlowId, Flow>;
  readonly desks: ReadonlyMap<DeskId, Desk>;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly pages: ReadonlyMap<string, InfoPage>;
  readonly letters: ReadonlyMap<string, Letter>;
  readonly letterFrame: LetterFrame;
  readonly examples: readonly Example[];
  /** Hash over all flows and facts: the version of the whole pack. */
  readonly version: string;
}
