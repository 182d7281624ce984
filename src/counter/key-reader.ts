/** Calls back after a while; what it gives calls that off. Units: ms. */
export type After = (ms: number, call: () => void) => () => void;

/**
 * Nobody presses keys faster than this, and a scanner that types does: measured ones leave 2 to 30 ms between two signs.
 * Units: ms.
 */
export const SCAN_GAP_MS = 45;

/** A scan is at least this long; fewer keys in a burst are a quick hand. Units: signs. */
const SHORTEST_SCAN = 9;

interface Parts {
  readonly after: After;
  /** A key that somebody pressed. */
  readonly onKey: (key: string) => void;
  /** What a scanner typed, without the Enter behind it. */
  readonly onScan: (text: string) => void;
}

/**
 * Tells a hand from a scanner. A scanner types its code as if it were a keyboard: read key by key, its digits would answer
 * questions. So each key waits a moment for the next one.
 */
export class KeyReader {
  private waiting = '';
  private callOff = () => {};

  constructor(private readonly parts: Parts) {}

  /** Is a burst under way? Then the Enter that ends it belongs to it too. */
  get isReading(): boolean {
    return this.waiting.length > 1;
  }

  /** Takes one sign, or the Enter that a scanner ends with. */
  take(key: string): void {
    this.callOff();
    if (key === 'Enter') this.finish();
    else {
      this.waiting += key;
      this.callOff = this.parts.after(SCAN_GAP_MS, () => this.finish());
    }
  }

  private finish(): void {
    const { waiting } = this;
    this.waiting = '';
    this.callOff = () => {};
    if (waiting.length >= SHORTEST_SCAN) this.parts.onScan(waiting);
    else for (const key of waiting) this.parts.onKey(key);
  }
}
