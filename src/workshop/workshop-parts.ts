import type { RawFile } from '../flow/source';
import type { IsoDate } from '../flow/types';
import type { Say } from '../words/say';
import type { WordAddresses } from './examiner/messages';

/** Work as this device keeps it. */
export interface KeptWork {
  readonly id: string;
  /** Units: ms since 1970. */
  readonly changed: number;
  readonly value: unknown;
}

/** Where work is kept, so that a crash loses nothing. Every promise may reject: then nothing is kept. */
export interface WorkStore {
  list(): Promise<readonly KeptWork[]>;
  keep(work: KeptWork): Promise<void>;
  /** The files that were opened: large, and the same for as long as the work lasts. */
  keepBase(id: string, value: unknown): Promise<void>;
  base(id: string): Promise<unknown>;
  forget(id: string): Promise<void>;
}

/** What the workshop is built from; the front door hands it over. */
export interface WorkshopParts {
  /** The published files, as bytes. */
  readonly published: readonly RawFile[];
  readonly store: WorkStore;
  /** Where the knowledge of words is. */
  readonly words: WordAddresses;
  readonly say: Say;
  readonly today: IsoDate;
  readonly base: string;
  /** Units: ms since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}
