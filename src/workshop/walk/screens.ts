import { type Drawing, drawingOf } from '../../flow/drawing';
import { sheetOf, siteOf } from '../../flow/sheet';
import type { Sheet } from '../../flow/sheet-types';
import type { FlowId, IsoDate, Pack } from '../../flow/types';
import type { Screen } from '../../ui/context';
import type { Say } from '../../words/say';

/** What the screens of an unpublished pack are drawn from; each flow is drawn when somebody comes near. */
export class Screens {
  readonly screen: Screen;
  private readonly drawing: Drawing;
  private readonly sheets = new Map<FlowId, Sheet>();

  /** Errors: throws when something that every screen needs is not there, such as the general desk. */
  constructor(
    readonly pack: Pack,
    today: IsoDate,
    base: string,
    say: Say,
  ) {
    this.drawing = drawingOf(pack, today);
    this.screen = { site: siteOf(this.drawing, base), say, today };
  }

  /** The sheet of a flow, when it could be read. */
  get(id: FlowId): Sheet | undefined {
    const flow = this.pack.flows.get(id);
    if (!flow) return undefined;
    const sheet = this.sheets.get(id) ?? sheetOf(this.drawing, flow);
    this.sheets.set(id, sheet);
    return sheet;
  }
}

/** Screens, or nothing when the pack lacks what every screen needs. */
export function screensOf(...parts: ConstructorParameters<typeof Screens>): Screens | undefined {
  try {
    return new Screens(...parts);
  } catch {
    return undefined;
  }
}
