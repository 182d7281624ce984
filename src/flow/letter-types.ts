/** Letters that a visitor writes with our help: what is asked for, what is written, and what the law demands of it. */
import type { Provenance } from './fact-types';
import type { DeskId, PlaceRef, Text } from './types';

/** What kind of thing is filled in; it decides the size of the field and of the blank on paper. */
export const FIELD_SHAPES = [
  'naam',
  'adres',
  'telefoon',
  'e-mail',
  'datum',
  'dagtekening',
  'regel',
  'verhaal',
] as const;
export type FieldShape = (typeof FIELD_SHAPES)[number];

export interface LetterField {
  readonly id: string;
  readonly ask: string;
  readonly hint?: Text;
  readonly reason?: Text;
  readonly shape: FieldShape;
  readonly isOptional?: true;
  /** Questions whose finder may have been given this date already. */
  readonly takeFrom?: readonly PlaceRef[];
}

/** A piece of a letter; `%field%` in it becomes what was filled in, or a blank. */
export interface LetterPart {
  readonly lines: Text;
  /** The piece stands there only when this field is filled in. */
  readonly ifFilled?: string;
  /** The demands of the law that this piece meets. */
  readonly carries: readonly string[];
}

export interface LetterStep {
  readonly heading: string;
  readonly fields: readonly string[];
}

export interface Letter {
  readonly id: string;
  readonly title: string;
  readonly about: Text;
  readonly kind: string;
  readonly subject: string;
  /** The law asks for no form: plain e-mail will do. */
  readonly isFree: boolean;
  readonly steps: readonly LetterStep[];
  /** Its own fields; those of every letter stand in the frame. */
  readonly fields: Readonly<Record<string, LetterField>>;
  readonly parts: readonly LetterPart[];
  readonly sending: Text;
  readonly enclose?: Text;
}

/** What the law demands of one kind of letter, by name. */
export interface LetterKind extends Provenance {
  readonly id: string;
  readonly name: string;
  readonly demands: Readonly<Record<string, string>>;
}

/** What all letters of a pack have in common. */
export interface LetterFrame {
  readonly warning: Text;
  readonly fields: Readonly<Record<string, LetterField>>;
  readonly above: readonly LetterPart[];
  readonly below: readonly LetterPart[];
  readonly kinds: ReadonlyMap<string, LetterKind>;
}

/** A letter that an outcome offers, and to whom it goes: the desk of the outcome unless said otherwise. */
export interface LetterOffer {
  readonly letter: string;
  readonly desk?: DeskId;
  /** Nobody knows the address but the visitor. */
  readonly isSelfAddressed?: true;
}
