/**
 * What may wait until the visitor sees the next question: focus, title, keeping the trail.
 * Done in order, right after the frame is painted; or at once when the next tap or the end of the page comes first.
 */
export class AfterPaint {
  private work: (() => void)[] = [];
  private isDue = false;

  constructor() {
    document.addEventListener('visibilitychange', () => this.finish());
    addEventListener('pagehide', () => this.finish(), { capture: true });
  }

  add(one: () => void): void {
    this.work.push(one);
    if (this.isDue) return;
    this.isDue = true;
    // A page in the background paints nothing: there it is done at once.
    if (document.hidden) queueMicrotask(() => this.finish());
    else requestAnimationFrame(() => setTimeout(() => this.finish()));
  }

  /** Does everything that still waits. */
  finish(): void {
    const work = this.work;
    this.work = [];
    this.isDue = false;
    for (const one of work) one();
  }
}
