import type { IsoDate } from '../flow/types';
import type { Files, Reading } from './types';

/** What the page asks of the worker. */
export interface Question {
  readonly id: number;
  readonly files: Files;
  /** Files that are there and cannot be read as text. */
  readonly shut: readonly string[];
  readonly today: IsoDate;
}

/** What the worker answers; the files themselves the page still has. */
export interface Answer extends Omit<Reading, 'of'> {
  readonly id: number;
}
