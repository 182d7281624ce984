import type { IsoDate } from '../flow/types';
import type { Say } from '../words/say';
import type { Files } from './types';

/** What the workshop is built from; the front door hands it over. */
export interface WorkshopParts {
  readonly published: Files;
  readonly say: Say;
  readonly today: IsoDate;
  readonly base: string;
  /** Units: ms since 1970. */
  readonly now: () => number;
}
