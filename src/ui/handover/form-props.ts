import type { SheetHandover } from '../../flow/sheet-types';
import type { PlaceRef } from '../../flow/types';
import type { Notes } from '../../handover/notes';
import type { ToldProblem } from '../../handover/told';
import type { Say } from '../../words/say';

/** What the visitor can do with what they wrote. */
export interface NoteActions {
  readonly note: (field: Exclude<keyof Notes, 'leftOut'>, value: string) => void;
  /** Leaves an answer out, or takes it in again. */
  readonly leaveOut: (answer: PlaceRef, isOut: boolean) => void;
}

/** What the fields of the form need. */
export interface FormProps {
  readonly say: Say;
  readonly notes: Notes;
  readonly act: NoteActions;
  readonly isShared: boolean;
}

/** What the whole form needs. */
export interface WholeFormProps extends FormProps {
  readonly texts: SheetHandover;
  readonly problems: readonly ToldProblem[];
}
