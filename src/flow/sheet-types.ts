/**
 * What ships to a visitor for one flow, as JSON: texts filled in, desks at hand, nothing for editors or staff.
 * The static page and the app draw from the same sheet.
 */

import type { HandoverTexts, Holidays, Term } from './fact-types';
import type { LetterOffer } from './letter-types';
import type {
  DeskId,
  FlowId,
  IsoDate,
  Kind,
  OptionId,
  PlaceId,
  PlaceRef,
  Role,
  Text,
  WayKind,
} from './types';

export interface SheetOption {
  readonly id: OptionId;
  readonly text: string;
  readonly hint?: string;
  readonly goTo: PlaceRef;
  readonly formerly?: readonly OptionId[];
}

export type SheetFinder =
  | {
      readonly by: 'date';
      readonly ask: string;
      readonly term: string;
      readonly inTime: OptionId;
      readonly late: OptionId;
    }
  | { readonly by: 'place' | 'name'; readonly ask: string };

export interface SheetQuestion {
  readonly id: PlaceId;
  readonly text: string;
  readonly hint?: Text;
  readonly reason?: Text;
  readonly finder?: SheetFinder;
  readonly options: readonly SheetOption[];
  readonly unsure: { readonly say: Text; readonly goTo: PlaceRef };
  readonly formerly?: readonly PlaceId[];
  /** Questions that may still follow this one, at most. */
  readonly left: number;
  /** Which question this is when every way from the start is as long; else it depends on the visit. */
  readonly number?: number;
  /** The only place that leads here, when there is just one. */
  readonly before?: PlaceRef;
  /** Ids in `Sheet.meanings` of the terms this page uses. */
  readonly meanings?: readonly string[];
}

export interface SheetPointer {
  readonly say: Text;
  readonly desk?: DeskId;
  readonly goTo?: PlaceRef;
  /** The words of the link to `goTo`: the question or title there. */
  readonly goToText?: string;
}

/** A letter that an outcome offers, with the words of the link to it. */
export interface SheetOffer extends LetterOffer {
  readonly title: string;
}

export interface SheetOutcome {
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
  readonly otherwise?: SheetPointer;
  readonly also?: readonly SheetPointer[];
  readonly letters?: readonly SheetOffer[];
  readonly formerly?: readonly PlaceId[];
  readonly before?: PlaceRef;
  readonly meanings?: readonly string[];
}

/** One way to reach a desk, ready to show. After `until` (exclusive) it is shown no more; the general number stands in. */
export interface SheetWay {
  /** A phone number, e-mail address, link or postal address. */
  readonly value: string;
  readonly label?: string;
  readonly cost?: string;
  /** As the author wrote it: `ma-vr 09:00-17:00` or `dag en nacht`. */
  readonly hours?: string;
  /** Whose way it is, when the desk has none of its own. */
  readonly of?: string;
  /** Letters may be sent to this e-mail address as well. */
  readonly forLetters?: true;
  readonly checked: IsoDate;
  readonly until: IsoDate;
  readonly source: string;
}

export interface SheetDesk {
  readonly id: DeskId;
  readonly name: string;
  readonly kind: Kind;
  readonly role: Role;
  readonly about?: Text;
  readonly askFor?: string;
  readonly noPhone?: Text;
  readonly ways: Readonly<Partial<Record<WayKind, SheetWay>>>;
  /** True when a way of this desk may not be shown, so that the general number stands in. */
  readonly standIn?: true;
}

/** What walking needs of an outcome. */
export interface SheetEnding {
  readonly formerly?: readonly PlaceId[];
  readonly term?: string;
}

/** As much of a sheet as it takes to walk through its flow: the questions, and the names of the outcomes. */
export interface WalkSheet {
  readonly id: FlowId;
  readonly title: string;
  readonly about: string;
  readonly isSensitive: boolean;
  readonly start: PlaceRef;
  readonly version: string;
  readonly checked: IsoDate;
  readonly source: string;
  readonly questions: Readonly<Record<PlaceId, SheetQuestion>>;
  readonly outcomes: Readonly<Record<PlaceId, SheetEnding>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly meanings: Readonly<Record<string, { readonly word: string; readonly meaning: string }>>;
  /** Other flows that an answer here can lead to; the app fetches them ahead. */
  readonly leadsTo: readonly FlowId[];
  /** Which of those are sensitive: a link to them carries no answer. */
  readonly sensitiveFlows: readonly FlowId[];
}

/** A sheet with its outcomes, and what they need. */
export interface Sheet extends WalkSheet {
  readonly outcomes: Readonly<Record<PlaceId, SheetOutcome>>;
  readonly desks: Readonly<Record<DeskId, SheetDesk>>;
}

/** The outcomes of a flow as they travel: each a text of its own, and what is made for each municipality just once. */
export interface OutcomeBook extends Pick<Sheet, 'desks' | 'meanings'> {
  readonly packed: Readonly<Record<PlaceId, string>>;
  readonly templates: Readonly<Record<PlaceId, string>>;
  readonly towns: readonly { readonly id: string; readonly name: string }[];
}

/** What is said around a hand-over, and who takes it over. */
export interface SheetHandover extends HandoverTexts {
  readonly desk: SheetDesk;
}

/** What every screen needs of the organisation. */
export interface Site {
  readonly name: string;
  readonly service: string;
  readonly slogan: string;
  readonly area: string;
  /** Path under which the site stands, with a slash at both ends. */
  readonly base: string;
  readonly version: string;
  /** The day on which these pages were made. */
  readonly made: IsoDate;
  readonly start: PlaceRef;
  readonly help: PlaceRef;
  readonly emergency: {
    readonly say: string;
    readonly desk: SheetDesk;
    readonly more: PlaceRef;
    readonly moreText: string;
  };
  readonly general: SheetDesk;
  readonly quickExit: { readonly url: string; readonly text: string };
  readonly pages: readonly { readonly id: string; readonly title: string }[];
  readonly colours: Readonly<Record<string, string>>;
  /** Days on which desks are closed and no legal term ends. */
  readonly holidays: Holidays;
}
