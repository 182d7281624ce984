/** What the parts of the workshop tell each other. Everything a view knows comes in as `View`; all it can do is `select` and `apply`. */
import type { Finding } from '../flow/finding';
import type { FlowId, IsoDate, Pack, PlaceId } from '../flow/types';
import type { Say } from '../words/say';
import type { OpenedFile } from './files/opened-file';

/** Every file that can be read as text. Shape: path from the top of the content pack → text, line ends as they are. */
export type Files = ReadonlyMap<string, string>;

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

/** What every view gets as props. */
export interface View {
  /** As they are now. */
  readonly files: Files;
  /** Files that are there and cannot be read as text, each with its finding; they are saved as they came. */
  readonly shut: readonly OpenedFile[];
  /** As they were published. */
  readonly published: Files;
  /** Not there until the first reading is done. */
  readonly reading?: Reading;
  readonly publishedPack?: Pack;
  readonly flow?: FlowId;
  readonly place?: PlaceId;
  /** All views stay in step through this. */
  readonly select: (flow: FlowId | undefined, place?: PlaceId) => void;
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
