/** How long nobody may touch a shared device. Units: ms. */
export const LEFT_ALONE = {
  question: { warnMs: 3 * 60_000, wipeMs: 4 * 60_000 },
  outcome: { warnMs: 9 * 60_000, wipeMs: 10 * 60_000 },
} as const;

export interface IdleWatch {
  /** Is the visitor at a place that takes long to read: an outcome, a letter, a print? */
  readonly isReading: () => boolean;
  readonly onWarn: (secondsLeft: number) => void;
  readonly onBack: () => void;
  readonly onWipe: () => void;
  readonly now: () => number;
}

/** What counts as somebody being there. */
const SIGNS = ['pointerdown', 'keydown', 'wheel', 'touchmove', 'input'] as const;

/** Looks this often; a clock is read each time, because timers sleep when a tab does. Units: ms. */
const LOOK_MS = 1_000;

/** Guards a shared device: warns when nobody touched it for a while, and then asks for everything to be wiped. */
export class IdleGuard {
  private touched: number;
  private isWarning = false;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly watch: IdleWatch) {
    this.touched = watch.now();
  }

  start(): void {
    this.touched = this.watch.now();
    this.timer ??= setInterval(() => this.look(), LOOK_MS);
    for (const sign of SIGNS) addEventListener(sign, this.onSign, { passive: true, capture: true });
    document.addEventListener('visibilitychange', this.onLook);
    addEventListener('pageshow', this.onLook);
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    for (const sign of SIGNS) removeEventListener(sign, this.onSign, { capture: true });
    document.removeEventListener('visibilitychange', this.onLook);
    removeEventListener('pageshow', this.onLook);
  }

  /** Somebody is there: the time begins anew. */
  touch(): void {
    this.touched = this.watch.now();
    if (!this.isWarning) return;
    this.isWarning = false;
    this.watch.onBack();
  }

  private readonly onSign = () => {
    // Who comes back after the time is up finds an empty page, also when the timer slept.
    this.look();
    this.touch();
  };

  private readonly onLook = () => this.look();

  private look(): void {
    const { warnMs, wipeMs } = this.watch.isReading() ? LEFT_ALONE.outcome : LEFT_ALONE.question;
    const alone = this.watch.now() - this.touched;
    if (alone >= wipeMs) {
      this.isWarning = false;
      this.touched = this.watch.now();
      this.watch.onWipe();
    } else if (alone >= warnMs) {
      this.isWarning = true;
      this.watch.onWarn(Math.ceil((wipeMs - alone) / 1000));
    }
  }
}
