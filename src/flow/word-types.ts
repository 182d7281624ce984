/** What a pack knows of words: which are hard, what is easier, and which it may use as they are. */

/** One meaning of a hard word, with what to write instead. */
export interface Reading {
  /** Best first. */
  readonly better: readonly string[];
  /** A sentence in which the hard word has this meaning; there when it has more than one. */
  readonly example?: string;
}

export interface HardWord {
  /** A word or a phrase; a verb as its infinitive. */
  readonly word: string;
  readonly readings: readonly Reading[];
  /** Nobody says it any more. */
  readonly isArchaic: boolean;
}

export interface WordLists {
  readonly hard: readonly HardWord[];
  /** What each abbreviation stands for. */
  readonly shortened: ReadonlyMap<string, string>;
  /** Words of the subject that readers know, though people do not say them often. */
  readonly allowed: readonly string[];
  /** Names of people, places and organisations. */
  readonly names: readonly string[];
  /** Abbreviations that readers know. */
  readonly allowedShort: readonly string[];
}
