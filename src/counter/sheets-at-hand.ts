import type { Shelf } from '../app/sheets';
import { sheetWith } from '../flow/fold';
import { partsOf } from '../flow/path';
import type { OutcomeBook, Sheet } from '../flow/sheet-types';
import type { FlowId, PlaceRef } from '../flow/types';

/** Every flow with all its outcomes: at the counter any of them may be next, and nobody pays for the bytes. */
export class SheetsAtHand {
  private readonly books = new Map<FlowId, OutcomeBook>();
  private readonly known = new Map<PlaceRef, Sheet>();

  constructor(readonly shelf: Shelf) {}

  /** Fetches flows. Errors: rejects when one cannot be had. */
  async load(flows: readonly FlowId[]): Promise<void> {
    const one = async (flow: FlowId) => {
      const [book] = await Promise.all([this.shelf.book(flow), this.shelf.load(flow)]);
      this.books.set(flow, book);
    };
    await Promise.all(flows.map(one));
  }

  /** The sheet of a place, with the outcome when that is what stands there. */
  readonly at = (ref: PlaceRef): Sheet | undefined => {
    const { flow, place } = partsOf(ref);
    const [walk, book] = [this.shelf.get(flow), this.books.get(flow)];
    if (!walk || !book) return undefined;
    const found = this.known.get(ref) ?? sheetWith(walk, book, place) ?? { ...walk, outcomes: {}, desks: {} };
    this.known.set(ref, found);
    return found;
  };
}
