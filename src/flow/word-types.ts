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

/** How people talk: what a search by one's own words knows beside the flows themselves. */
export interface EverydayWords {
  /** Dialect, street language and common mistakes, by the usual word. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  /** Words that mean about the same, under a name. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
  /** Words that do not tell one desk from another. */
  readonly silent: readonly string[];
}

/** What the search learns from, when the site is built, to hear danger in a story. */
export interface DangerLessons {
  /** What people say who are in danger, or see somebody who is. */
  readonly danger: readonly string[];
  /** Cries of a word or a few: somebody who says that and nothing more is in danger. */
  readonly cries: readonly string[];
  /** What people say when nothing is the matter, figures of speech among it. */
  readonly calm: readonly string[];
  /** Words of one kind: what is learnt of one holds for the others. */
  readonly groups: readonly (readonly string[])[];
  /** What people say beside it, with danger and without. */
  readonly asides: readonly string[];
}

/** How people talk, as a pack has it. */
export interface SpokenWords {
  readonly everyday: EverydayWords;
  readonly lessons: DangerLessons;
}
