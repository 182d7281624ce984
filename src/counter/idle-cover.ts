/** A counter that nobody touches is covered after this. Units: ms. */
export const COVER_MS = 3 * 60_000;

/** Looks this often; a clock is read each time, because timers sleep when a computer does. Units: ms. */
const LOOK_MS = 1_000;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input'] as const;

/** Covers the counter when it is left alone. It is no lock: whoever comes back, comes back. */
export class IdleCover {
  private touched: number;

  constructor(private readonly parts: { now: () => number; onIdle: () => void }) {
    this.touched = parts.now();
  }

  start(): void {
    for (const sign of SIGNS) addEventListener(sign, () => this.touch(), { passive: true, capture: true });
    setInterval(() => this.look(), LOOK_MS);
    document.addEventListener('visibilitychange', () => this.look());
  }

  private touch(): void {
    // Who comes back after the time is up finds the cover first, also when the timer slept.
    this.look();
    this.touched = this.parts.now();
  }

  private look(): void {
    if (this.parts.now() - this.touched < COVER_MS) return;
    this.touched = this.parts.now();
    this.parts.onIdle();
  }
}
