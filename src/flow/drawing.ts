import { type Explainer, explain } from './explain';
import { askedBefore, longestFrom, predecessors, type Table, tableOf } from './table';
import type { IsoDate, Pack, PlaceRef } from './types';

/** What every sheet of a pack needs to know, worked out once. */
export interface Drawing {
  readonly pack: Pack;
  readonly today: IsoDate;
  readonly table: Table;
  readonly left: ReadonlyMap<PlaceRef, number>;
  readonly asked: ReturnType<typeof askedBefore>;
  readonly before: ReadonlyMap<PlaceRef, ReadonlySet<PlaceRef>>;
  readonly explainer: Explainer;
}

/** Prepares the drawing of a pack as it is on a day. */
export function drawingOf(pack: Pack, today: IsoDate): Drawing {
  const table = tableOf(pack.flows);
  const start = pack.flows.get(pack.organisation.start)?.start ?? '';
  return {
    pack,
    today,
    table,
    left: longestFrom(table),
    asked: askedBefore(table, start),
    before: predecessors(table),
    explainer: explain(pack.meanings.values()),
  };
}
