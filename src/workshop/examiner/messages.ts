import type { Finding } from '../../flow/finding';
import type { IsoDate, Pack } from '../../flow/types';
import type { Files, Reading } from '../types';

/** Where the knowledge of words is: fetched when everything else stands. */
export interface WordAddresses {
  readonly frequent: string;
  readonly affixes: string;
  readonly dictionary: string;
}

/** Read everything and examine it. */
export interface AskWhole {
  readonly ask: 'whole';
  readonly files: Files;
  /** Files that are there and cannot be read as text. */
  readonly shut: readonly string[];
  readonly today: IsoDate;
  readonly words: WordAddresses;
}

/** Remember what is around the places that will be asked about. */
export interface AskAround {
  readonly ask: 'around';
  readonly pack: Pack;
  readonly files: Files;
  readonly today: IsoDate;
  readonly words: WordAddresses;
}

/** Examine the place around `at` by itself. */
export interface AskPlace {
  readonly ask: 'place';
  readonly id: number;
  readonly path: string;
  readonly text: string;
  readonly at: number;
}

/** What the page asks of a worker. */
export type Question = AskWhole | AskAround | AskPlace;

/** How the language is looked at. */
export type Language = 'coming' | 'all' | 'no spelling' | 'missing';

export interface WholeAnswer extends Omit<Reading, 'of'> {
  readonly tells: 'whole';
  readonly language: Language;
}

export interface PlaceAnswer {
  readonly tells: 'place';
  readonly id: number;
  /** The lines that were looked at; nothing when the place is not in a question or outcome. */
  readonly lines?: { readonly start: number; readonly end: number };
  readonly findings: readonly Finding[];
}

/** The knowledge of words has come: what was examined before can be examined better now. */
export interface WordsAnswer {
  readonly tells: 'words';
}

/** What a worker tells the page. */
export type Answer = WholeAnswer | PlaceAnswer | WordsAnswer;
