/** What nobody waits for is done by then on a busy phone too. Units: ms. */
const AT_MOST_MS = 500;

/**
 * What may wait until the visitor sees the next question, in order. First, right after the frame is painted: the address and
 * the focus. Then, when the browser is free: what is kept and fetched. All of it at once when the next tap or the end of
 * the page comes sooner.
 */
export class AfterPaint {
  private first: (() => void)[] = [];
  private rest: (() => void)[] = [];
  private isDue = false;

  constructor() {
    document.addEventListener('visibilitychange', () => this.finish());
    addEventListener('pagehide', () => this.finish(), { capture: true });
  }

  /** Right after the paint. */
  add(one: () => void): void {
    this.first.push(one);
    this.plan();
  }

  /** When the browser has nothing better to do. */
  addIdle(one: () => void): void {
    this.rest.push(one);
    this.plan();
  }

  /** Does everything that still waits. */
  finish(): void {
    this.start();
    const work = this.rest;
    this.rest = [];
    this.isDue = false;
    for (const one of work) one();
  }

  private plan(): void {
    if (this.isDue) return;
    this.isDue = true;
    // A page in the background paints nothing: there it is done at once.
    if (document.hidden) queueMicrotask(() => this.finish());
    // One turn more than the frame needs: what a browser does with a frame it may still do in the next turn.
    else requestAnimationFrame(() => setTimeout(() => setTimeout(() => this.go())));
  }

  private go(): void {
    this.start();
    // Safari cannot tell when it is free.
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => this.finish(), { timeout: AT_MOST_MS });
    else setTimeout(() => this.finish());
  }

  private start(): void {
    const work = this.first;
    this.first = [];
    for (const one of work) one();
  }
}
