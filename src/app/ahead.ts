import type { OptionId } from '../flow/types';
import type { Visit } from '../journey/visit';
import { idle } from './sheets';

/** A page drawn earlier than this says perhaps no longer whether a desk is open. Units: ms. */
const FRESH_MS = 120_000;

/**
 * The next page for each answer of the question that stands there, drawn while the visitor reads: a tap then only has to
 * hang it. What was drawn for one visit fits no other.
 */
export class Ahead {
  private visit: Visit | undefined;
  private drawnAt = 0;
  private pages = new Map<OptionId, HTMLElement>();

  constructor(private readonly clock: () => number) {}

  /** Draws one page at a time, each when the browser has nothing better to do; stops when the visit moves on. */
  async draw(
    visit: Visit,
    options: readonly OptionId[],
    sketch: (option: OptionId) => HTMLElement | undefined,
    isStill: () => boolean,
  ): Promise<void> {
    this.visit = visit;
    this.drawnAt = this.clock();
    this.pages = new Map();
    for (const option of options) {
      await idle();
      if (!isStill()) return;
      const page = sketch(option);
      if (page) this.pages.set(option, page);
    }
  }

  /** The page for an answer, when it was drawn for this very visit; whatever is taken, all are let go. */
  take(visit: Visit, option?: OptionId): HTMLElement | undefined {
    const fits = this.visit === visit && this.clock() - this.drawnAt < FRESH_MS;
    const page = fits && option !== undefined ? this.pages.get(option) : undefined;
    this.visit = undefined;
    this.pages = new Map();
    return page;
  }
}
