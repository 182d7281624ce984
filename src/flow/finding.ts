import type { Code } from './codes';

/** Something the reader or the examiner noticed: data only; `check/letter.ts` turns it into a Dutch letter. */
export type Severity = 'error' | 'warning' | 'note';

export interface Finding {
  /** Heading of the letter in `check/messages.md`. */
  readonly code: Code;
  readonly severity: Severity;
  readonly file: string;
  /** Offsets in UTF-16 units; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What the letter fills in at `%name%`. */
  readonly values: Readonly<Record<string, string>>;
  /** The known names that look most like the unknown one, nearest first. */
  readonly near?: readonly string[];
}

/** A place in a file by its keys: `['vragen', 'gevaar', 'keuzes', 0, 'ga naar']`. */
export interface Spot {
  readonly file: string;
  readonly path: readonly (string | number)[];
  /** Point at the key instead of the value. */
  readonly atKey?: boolean;
}
