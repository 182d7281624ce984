import { drawingOf } from '../../src/flow/drawing';
import { partsOf } from '../../src/flow/path';
import { handoverOf, sheetOf } from '../../src/flow/sheet';
import type { Sheet, SheetHandover } from '../../src/flow/sheet-types';
import type { PlaceRef } from '../../src/flow/types';
import type { Notes } from '../../src/handover/notes';
import { type SummaryGround, summaryOf, textOf } from '../../src/handover/summary';
import { type TellingGround, tellVisit } from '../../src/handover/told';
import type { Visit } from '../../src/journey/visit';
import { lastDayOf } from '../../src/terms/deadline';
import { nl } from '../../src/words/nl';
import { makeSay } from '../../src/words/say';
import { shippedPack } from '../flow/pack-sample';

/** The shipped pack, as it is drawn on a day. */
export const drawing = drawingOf(shippedPack(), '2026-11-22');
export const say = makeSay(nl, 'nl');

const sheets = new Map<string, Sheet>();
for (const flow of drawing.pack.flows.values()) sheets.set(flow.id, sheetOf(drawing, flow));

/** What it takes to tell a visit through the shipped flows. */
export const telling: TellingGround = {
  sheet: (flow) => sheets.get(flow),
  title: (ref: PlaceRef) => sheets.get(partsOf(ref).flow)?.outcomes[partsOf(ref).place]?.title,
  say,
  dateInWords: (date) => `op ${date}`,
  lastDay: (term, from) => lastDayOf(term, from, drawing.pack.holidays),
};

export const texts = handoverOf(drawing) as SheetHandover;

/** What a summary of a visit is made from. */
export function summaryGround(visit: Visit, notes: Notes = {}): SummaryGround {
  return { ...telling, texts, notes, problems: tellVisit(visit, telling), today: 'vandaag' };
}

/** The summary of a visit as text. */
export function summaryText(visit: Visit, notes: Notes = {}): string {
  return textOf(summaryOf(summaryGround(visit, notes)));
}
