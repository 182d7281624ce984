import type { PlaceRef } from '../flow/types';
import type { EverydayWords } from '../flow/word-types';
import type { DangerWeights } from './danger-weights';

/** What a piece of text speaks of: a flow, a question, one of its answers, a story that went there, or a municipality. */
export type Source = 'flow' | 'question' | 'option' | 'story' | 'town';

/** One piece of text by which a question is found. */
export interface SearchText {
  /** The question it leads to; for a text about danger, a place of the emergency flow. */
  readonly place: PlaceRef;
  readonly source: Source;
  readonly text: string;
}

/** A question that can be suggested, as it is shown. */
export interface Door {
  readonly place: PlaceRef;
  /** What it is about: the title of its flow, or the answer that leads there. */
  readonly title: string;
  readonly question: string;
}

/** What a device needs to find a question: made when the site is built, sent as JSON. */
export interface SearchIndex {
  readonly doors: readonly Door[];
  /** For each text the number of its door; texts that lead to an emergency have a number past the last door. */
  readonly texts: readonly number[];
  /** Every term, with a space between them. */
  readonly terms: string;
  /** For each term in which texts it stands, and how much it says there. */
  readonly postings: readonly string[];
  readonly everyday: EverydayWords;
  readonly danger: DangerWeights;
}
