import type { PlaceRef } from '../flow/types';

/** What a visitor wrote to hand over, in their own words; what was not said is not there. */
export interface Notes {
  readonly story?: string;
  /** What was tried already, and with whom. */
  readonly tried?: string;
  /** A date before which something has to be done. */
  readonly date?: string;
  readonly hope?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly email?: string;
  /** Another way to be reached. */
  readonly otherwise?: string;
  readonly behalf?: Behalf;
  readonly behalfOf?: string;
  /** Who may read it: an id of the content. */
  readonly readers?: string;
  /** Questions of which the answer is to stay out. */
  readonly leftOut?: readonly PlaceRef[];
}

export type Behalf = 'self' | 'other';

/** The fields of free text. */
export type NoteField = Exclude<keyof Notes, 'behalf' | 'readers' | 'leftOut'>;

/** Units: characters. */
export const MOST_SIGNS = 5000;

/** Notes with one thing changed; what is empty is taken away. */
export function withNote<Key extends keyof Notes>(notes: Notes, key: Key, value: Notes[Key]): Notes {
  const { [key]: _, ...others } = notes;
  const isEmpty = value === undefined || value.length === 0;
  return (isEmpty ? others : { ...others, [key]: value }) as Notes;
}

/** Whether anything was written or chosen. */
export function hasNotes(notes: Notes): boolean {
  return Object.keys(notes).length > 0;
}
