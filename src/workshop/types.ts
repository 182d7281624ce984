/** What the parts of the workshop tell each other. Everything a view knows comes in as `View`; all it can do is `select` and `apply`. */
import type { Finding } from '../flow/finding';
import type { FlowId, IsoDate, Pack, PlaceId } from '../flow/types';
import type { Say } from '../words/say';
import type { OpenedFile } from './files/opened-file';

/** Every file that can be read as text. Shape: path from the top of the content pack → text, line ends as they are. */
export type Files = ReadonlyMap<string, string>;

/** The files as they are now, and as they were published. */
export interface FilesNowAndPublished {
  readonly files: Files;
  readonly published: Files;
}

/**
 * A piece of one file, replaced. Edits of one step are given in the offsets of the text as it stands before the step and do
 * not overlap. From 0 to 0 on a path that does not exist makes that file. Units: UTF-16.
 */
export interface Edit {
  readonly path: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What was read from the files: by the worker, a moment after they changed. */
export interface Reading {
  /** The files it was made from; the present ones may be newer. */
  readonly of: Files;
  /** Missing when there is no readable `organisatie.yaml`. */
  readonly pack?: Pack;
  readonly findings: readonly Finding[];
  /** Files that cannot be read; what stood in them is missing in the pack. */
  readonly broken: ReadonlySet<string>;
}

/** A spot in a file. Units of `at`: UTF-16. */
export interface Spot {
  readonly path: string;
  readonly at: number;
}

/** A way to look at the flows. */
export type ViewId =
  | 'formulier'
  | 'tekst'
  | 'kaart'
  | 'lopen'
  | 'gevolgen'
  | 'na-te-kijken'
  | 'nieuw'
  | 'verbouwen';

/** What every view gets as props. */
export interface View extends FilesNowAndPublished {
  /** Files that are there and cannot be read as text, each with its finding; they are saved as they came. */
  readonly shut: readonly OpenedFile[];
  /** Not there until the first reading is done. */
  readonly reading?: Reading;
  readonly publishedPack?: Pack;
  readonly flow?: FlowId;
  readonly place?: PlaceId;
  /** A spot in a file that somebody asked to see, whatever flow is chosen. */
  readonly spot?: Spot;
  /** All views stay in step through this. */
  readonly select: (flow: FlowId | undefined, place?: PlaceId) => void;
  /** Opens another view, and in the text the spot that is given. */
  readonly go: (view: ViewId, spot?: Spot) => void;
  /** Says what was done, in a whole sentence. */
  readonly tell: (news: string) => void;
  /**
   * What is wrong, at its place in `files`: that of the last reading, moved along with what was typed since, and what is
   * known already of the place where somebody types.
   */
  readonly findings: readonly Finding[];
  readonly undo: () => void;
  readonly redo: () => void;
  /** One step that can be undone; `what` says in Dutch what it did, without a capital: "een keuze erbij". */
  readonly apply: (edits: readonly Edit[], what: string) => void;
  readonly say: Say;
  readonly today: IsoDate;
  /** Where the site stands. Begins and ends with a slash. */
  readonly base: string;
}
