import { partsOf } from '../flow/path';
import { replay } from '../flow/replay';
import type { SheetHandover, WalkSheet } from '../flow/sheet-types';
import type { FlowId, PlaceRef } from '../flow/types';
import type { Visit } from '../journey/visit';
import type { Resources } from '../words/say';
import { openOutcomes } from './open-outcomes';
import { flowsOf } from './opening';
import type { Outcomes } from './outcomes';
import { Shelf } from './sheets';

/** What it takes to tell a whole visit: a page under way has let go of what is far behind. */
export class HandoverShelf {
  private readonly shelf: Shelf;
  private outcomes: Outcomes | undefined;

  constructor(
    private readonly folder: string,
    private readonly learn: (words: Resources) => void,
  ) {
    this.shelf = new Shelf(folder);
  }

  sheet(flow: FlowId): WalkSheet | undefined {
    return this.shelf.get(flow);
  }

  title(place: PlaceRef): string | undefined {
    return this.outcomes?.title(place);
  }

  /** Fetches what a visit came through; what cannot be had is left out of what is told. */
  async fetch(visit: Visit): Promise<void> {
    await Promise.all(flowsOf(visit).map((flow) => this.shelf.load(flow).catch(() => {})));
    const lookup = (flow: FlowId) => this.shelf.get(flow);
    const places = visit.problems.map(({ start, answers }) => replay(lookup, start, answers).place);
    this.outcomes ??= await openOutcomes(this.shelf, this.learn);
    for (const place of places) {
      await this.shelf.load(partsOf(place).flow).catch(() => {});
      await this.outcomes.load(place).catch(() => {});
    }
  }

  /** The texts around the hand-over; nothing when the pack has none, or they cannot be had. */
  async texts(): Promise<SheetHandover | undefined> {
    const response = await fetch(`${this.folder}overdracht.json`).catch(() => undefined);
    const texts: SheetHandover | null = response?.ok ? await response.json() : null;
    return texts ?? undefined;
  }
}
