import { type Reply, type Verdict, verdictOf, waitAfter } from '../handover/delivery';
import type { OutgoingMessage, OutgoingStore } from './outgoing';

interface Parts {
  readonly store: OutgoingStore;
  /** Where to send to; asked anew before each round, for the host may turn sending off. */
  readonly path: () => Promise<string | undefined>;
  readonly post: (path: string, message: OutgoingMessage, signal: AbortSignal) => Promise<Reply | undefined>;
  readonly chance: () => number;
  readonly now: () => number;
  /** Told after each try. */
  readonly onTried: (key: string, verdict: Verdict) => void;
}

/** A timer that is asked for more than this overflows. Units: ms. */
const LONGEST_TIMER_MS = 30 * 60_000;
const SOONEST_MS = 1_000;
const NOT_NOW_MS = 60_000;

/** Sends what waits: at the start, when the line comes back, when asked, and again after a while. One message at a time. */
export class Sender {
  private running: Promise<void> | undefined;
  private isAskedAgain = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private present: { readonly key: string; readonly stop: AbortController } | undefined;
  private isOver = false;

  constructor(private readonly parts: Parts) {}

  start(): void {
    addEventListener('online', this.onLine);
    void this.hurry();
  }

  /** For when nothing may be stored or sent any more. */
  stop(): void {
    this.isOver = true;
    clearTimeout(this.timer);
    removeEventListener('online', this.onLine);
    this.present?.stop.abort();
  }

  /** Tries everything at once. */
  async hurry(): Promise<void> {
    await this.parts.store.hurry().catch(() => {});
    await this.run();
  }

  /** Breaks off the try that is under way with a message. */
  breakOff(key: string): void {
    if (this.present?.key === key) this.present.stop.abort();
  }

  /** Sends what is due; who asks while that goes on gets another round. */
  run(): Promise<void> {
    if (this.running) this.isAskedAgain = true;
    this.running ??= this.rounds().finally(() => {
      this.running = undefined;
    });
    return this.running;
  }

  private readonly onLine = () => void this.hurry();

  private async rounds(): Promise<void> {
    let couldTry = false;
    do {
      this.isAskedAgain = false;
      couldTry = await this.round().catch(() => false);
    } while (this.isAskedAgain && !this.isOver);
    await this.planNext(couldTry ? SOONEST_MS : NOT_NOW_MS).catch(() => {});
  }

  /** False when nothing could be tried: there is no line, or sending is off. */
  private async round(): Promise<boolean> {
    const { store, path } = this.parts;
    // Without a line a try would only make it uncertain whether the message arrived.
    if (!navigator.onLine || this.isOver || (await store.list()).length === 0) return false;
    const to = await path();
    if (to === undefined) return false;
    for (let next = await this.claim(); next; next = await this.claim()) await this.tryOnce(to, next);
    return true;
  }

  private async claim(): Promise<OutgoingMessage | undefined> {
    return this.isOver ? undefined : this.parts.store.claim();
  }

  private async tryOnce(path: string, message: OutgoingMessage): Promise<void> {
    const { store, post, chance, onTried } = this.parts;
    const stop = new AbortController();
    this.present = { key: message.key, stop };
    const verdict = verdictOf(await post(path, message, stop.signal));
    this.present = undefined;
    const afterMs = verdict.kind === 'later' ? verdict.afterMs : undefined;
    await store.settle(message, verdict, waitAfter(message.tries, chance(), afterMs));
    onTried(message.key, verdict);
  }

  private async planNext(soonestMs: number): Promise<void> {
    clearTimeout(this.timer);
    if (this.isOver) return;
    const waiting = (await this.parts.store.list()).filter(({ isRefused }) => !isRefused);
    const due = Math.min(...waiting.map((one) => one.due));
    if (!Number.isFinite(due)) return;
    const inMs = Math.max(soonestMs, Math.min(LONGEST_TIMER_MS, due - this.parts.now()));
    this.timer = setTimeout(() => void this.run(), inMs);
  }
}
