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

/** One kind of danger, by the words people use for it. */
export interface DangerWords {
  readonly name: string;
  /** Each of these is enough. */
  readonly alone: readonly string[];
  /** Two of these anywhere in a story are enough, of this kind of danger or of two kinds. */
  readonly signs: readonly string[];
  /** One of each list, near each other, is enough. */
  readonly together: readonly { readonly oneOf: readonly string[]; readonly with: readonly string[] }[];
}

/** How people talk: what a search by one's own words knows beside the flows themselves. */
export interface EverydayWords {
  /** Dialect, street language and common mistakes, by the usual word. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  /** Words that mean about the same, under a name. */
  readonly meanings: Readonly<Record<string, readonly string[]>>;
  /** Words that do not tell one desk from another. */
  readonly silent: readonly string[];
  readonly danger: readonly DangerWords[];
  /** Figures of speech that sound like danger. */
  readonly noDanger: readonly string[];
}
