import type { CounterSheet } from '../flow/counter-sheet';
import type { Site } from '../flow/sheet-types';
import type { Register } from '../handover/register';
import type { Visit } from '../journey/visit';
import type { Tally } from '../signals/tally';
import type { AfterCrash } from '../ui/counter/settings';
import type { Say } from '../words/say';
import type { Channel } from './mirror-line';
import type { FindByWords } from './own-words';
import type { SheetsAtHand } from './sheets-at-hand';

/** How this counter is set, as the front door keeps it. */
export interface Settings {
  readonly afterCrash: AfterCrash | undefined;
  readonly hasSingleKeys: boolean;
  readonly hasSignals: boolean;
  setAfterCrash(chosen: AfterCrash): void;
  setSingleKeys(isOn: boolean): void;
  setSignals(isOn: boolean): void;
}

/** An open visit as it is kept. Units: ms since 1970. */
export interface KeptVisit {
  readonly id: string;
  readonly label: string;
  readonly visit: Visit;
  readonly changed: number;
}

/** What the counter keeps, as the front door brings it. Everything may be refused by the browser. */
export interface CounterStore {
  put(visit: KeptVisit): Promise<void>;
  remove(id: string): Promise<void>;
  clear(): Promise<void>;
  open(now: number): Promise<readonly KeptVisit[]>;
  count(month: string, signals: Tally): Promise<void>;
}

/** What the counter is built from. */
export interface CounterParts {
  readonly site: Site;
  readonly sheets: SheetsAtHand;
  readonly sheet: CounterSheet;
  readonly register: Register;
  /** The version of the flows, which codes tell apart by. */
  readonly version: string;
  /** Where a code is opened on a phone. */
  readonly address: string;
  readonly isSensitiveFlow: (flow: string) => boolean;
  readonly findByWords: FindByWords;
  readonly say: Say;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly settings: Settings;
  readonly store: CounterStore;
  readonly isShared: boolean;
  readonly channel: Channel;
  /** Opens the window for the visitor, or brings it to the front; false when the browser refuses. */
  readonly openMirror: () => boolean;
  readonly signalsHref: string;
}
