/** Who listens to the page waits for the focus: on a busy phone too no longer than this. Units: ms. */
const AT_MOST_MS = 100;

/**
 * What may wait until the visitor sees the next question: address, focus, keeping the trail.
 * Done in order, when the frame is painted and the browser is free; or at once when the next tap or the end of the page
 * comes first.
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
    else requestAnimationFrame(() => whenFree(() => this.finish()));
  }

  /** Does everything that still waits. */
  finish(): void {
    const work = this.work;
    this.work = [];
    this.isDue = false;
    for (const one of work) one();
  }
}

/** In a task of its own after this frame. Safari cannot tell when it is free. */
function whenFree(work: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: AT_MOST_MS });
  else setTimeout(work);
}
