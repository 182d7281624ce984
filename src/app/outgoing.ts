import type { Verdict } from '../handover/delivery';

/** A message that waits to be sent, as the visitor sees it. Units: ms since 1970. */
export interface WaitingMessage {
  readonly key: string;
  readonly made: number;
  readonly due: number;
  readonly tries: number;
  /** Some try got no answer: it may be there already. */
  readonly mayHaveArrived: boolean;
  readonly isRefused: boolean;
}

/** A message under way. */
export interface OutgoingMessage {
  readonly key: string;
  readonly body: string;
  readonly tries: number;
}

export type Withdrawal = 'withdrawn' | 'maybe-sent' | 'gone';

/** What waits on this device to be sent, as the app sees it. Every promise is refused when there is no storage. */
export interface OutgoingStore {
  add(key: string, body: string, draft: string | undefined): Promise<void>;
  list(): Promise<readonly WaitingMessage[]>;
  /** Takes the next message that is due, and keeps other tabs off it for the time of one try. */
  claim(): Promise<OutgoingMessage | undefined>;
  settle(message: OutgoingMessage, verdict: Verdict, waitMs: number): Promise<void>;
  /** Makes everything due at once. */
  hurry(): Promise<void>;
  withdraw(key: string): Promise<Withdrawal>;
  /** Takes the messages of a draft out of storage. */
  takeOut(draft: string): Promise<readonly OutgoingMessage[]>;
}
