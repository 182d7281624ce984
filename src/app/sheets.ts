import type { Municipality } from '../flow/fact-types';
import { own } from '../flow/own';
import { partsOf } from '../flow/path';
import type { OutcomeBook, SheetQuestion, Site, WalkSheet } from '../flow/sheet-types';
import { type FlowId, type OptionId, type PlaceRef, UNSURE } from '../flow/types';
import type { Outcomes } from './outcomes';

/** The sheets this visit has come near: fetched once each, all of one version. */
export class Shelf {
  private readonly sheets = new Map<FlowId, WalkSheet>();
  private readonly coming = new Map<FlowId, Promise<void>>();

  /** The outcomes near the visit, with how they look: fetched when idle, for nobody needs them before the second screen. */
  outcomes: Outcomes | undefined;

  constructor(private readonly folder: string) {}

  /** A sheet that has arrived. */
  get(flow: FlowId): WalkSheet | undefined {
    return this.sheets.get(flow);
  }

  /** The question at a place, when it has arrived and that is what stands there. */
  question(ref: PlaceRef): SheetQuestion | undefined {
    const { flow, place } = partsOf(ref);
    return own(this.get(flow)?.questions ?? {}, place);
  }

  /** Is everything there to draw a place at once? */
  canDraw(ref: PlaceRef): boolean {
    return this.question(ref) !== undefined || this.outcomes?.has(ref) === true;
  }

  /** Does a question or an outcome stand at a place that has arrived? */
  has(ref: PlaceRef): boolean {
    const { flow, place } = partsOf(ref);
    return this.question(ref) !== undefined || Object.hasOwn(this.get(flow)?.outcomes ?? {}, place);
  }

  /** Where an answer to the question at a place leads. */
  choice(ref: PlaceRef, option: OptionId): PlaceRef | undefined {
    const question = this.question(ref);
    if (option === UNSURE) return question?.unsure.goTo;
    return question?.options.find((one) => one.id === option)?.goTo;
  }

  /** Fetches a sheet unless it is there; a failed fetch may be tried again. */
  load(flow: FlowId): Promise<void> {
    const known = this.coming.get(flow);
    if (known) return known;
    const loading = this.fetchJson<WalkSheet>(flow).then(
      (sheet) => void this.sheets.set(flow, sheet),
      (error) => {
        this.coming.delete(flow);
        throw error;
      },
    );
    this.coming.set(flow, loading);
    return loading;
  }

  /** Lets go of the sheets that are far behind: what the visitor comes near again is in the browser's cache. */
  keepOnly(flows: ReadonlySet<FlowId>): void {
    for (const flow of this.sheets.keys()) {
      if (flows.has(flow)) continue;
      this.sheets.delete(flow);
      this.coming.delete(flow);
    }
  }

  /** All outcomes of a flow, as they travel. */
  book(flow: FlowId): Promise<OutcomeBook> {
    return this.fetchJson(`uitkomsten/${flow}`);
  }

  /** What every screen needs of the organisation. */
  site(): Promise<Site> {
    return this.fetchJson('site');
  }

  /** The places and postcodes for the finder. */
  municipalities(): Promise<Municipality[]> {
    return this.fetchJson('gemeenten');
  }

  private async fetchJson<Value>(name: string): Promise<Value> {
    const response = await fetch(`${this.folder}${name}.json`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  }
}

/** Waits until the browser has nothing better to do; Safari, which cannot tell, waits a moment. */
export function idle(): Promise<void> {
  return new Promise((done) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => done(), { timeout: 500 });
    else setTimeout(done, 50);
  });
}
