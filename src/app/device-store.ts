import type { Notes } from '../handover/notes';
import type { Visit } from '../journey/visit';
import type { OutgoingStore } from './outgoing';

/** A visit on this device without its answers. Units: ms since 1970. */
export interface StoredVisit {
  readonly id: string;
  readonly topic: string;
  readonly name?: string;
  readonly changed: number;
  readonly keptUntil: number;
  readonly isKept: boolean;
}

/** How the keeping of a visit goes; each trouble is told once. */
export type Trouble = 'missing' | 'blocked' | 'full' | 'hung' | 'lost';

/** Keeps one visit while it goes on. Nothing of it throws. */
export interface VisitKeeper {
  /** The name under which the visit is kept. */
  readonly id: string;
  readonly saved: Pick<StoredVisit, 'keptUntil' | 'isKept'> | undefined;
  keep(note: { visit: Visit; flows: string; topic: string; notes?: Notes }): void;
  flush(): Promise<void>;
  /** Gives until when it is kept. */
  keepLong(isKept: boolean): Promise<number | undefined>;
  stop(): Promise<boolean>;
}

/** A file with a visit that somebody brought, looked at but not kept yet. */
export type BroughtVisit =
  | {
      readonly visit: Visit;
      readonly topic: string;
      readonly answers: number;
      readonly accept: () => Promise<void>;
    }
  | { readonly problem: 'too-large' | 'not-ours' | 'newer' | 'damaged' };

/** What this device remembers, as the app sees it; built by the front door from `store/` and `offline/`. */
export interface DeviceStore {
  list(): Promise<{ readonly drafts: readonly StoredVisit[]; readonly unreadable: number }>;
  read(id: string): Promise<Visit | undefined>;
  /** What was written to hand over with a visit. */
  notes(id: string): Promise<Notes | undefined>;
  /** Begins to keep a visit, a new one or one that is kept already; `report` hears of a trouble, or that it is over. */
  keeper(report: (trouble?: Trouble) => void, from?: string): Promise<VisitKeeper>;
  rename(id: string, name: string): Promise<void>;
  keep(id: string, isKept: boolean): Promise<void>;
  remove(id: string): Promise<void>;
  /** The visit as a file of its own. */
  file(id: string): Promise<{ readonly name: string; readonly text: string } | undefined>;
  bring(file: File): Promise<BroughtVisit>;
  /** What waits on this device to be sent. */
  outbox(): Promise<OutgoingStore>;
  /** Removes everything of ours from this device; false when something may be left. */
  wipe(): Promise<boolean>;
}
