import type { Drawing } from './drawing';
import { fillIn } from './fill-in';
import { refOf } from './path';
import { deskOf } from './sheet-desks';
import type { SheetDesk } from './sheet-types';
import type { Flow, FlowId, PlaceRef, Text } from './types';

/** A question or outcome to jump to. */
export interface CounterPlace {
  readonly ref: PlaceRef;
  readonly text: string;
  readonly isOutcome?: true;
}

/** What the counter has beside the sheets of visitors: it travels apart, and is as public as they are. */
export interface CounterSheet {
  readonly flows: readonly { readonly id: FlowId; readonly title: string; readonly isSensitive: boolean }[];
  /** By place: what staff should know there, and ask. */
  readonly notes: Readonly<Record<PlaceRef, Text>>;
  /** By question: what staff can ask when the visitor hesitates. */
  readonly askOn: Readonly<Record<PlaceRef, Text>>;
  /** Every place that a person would look for; what is made for each municipality is found by its question. */
  readonly places: readonly CounterPlace[];
  readonly desks: readonly SheetDesk[];
}

/** Makes what the counter has beside the sheets. */
export function counterSheetOf(drawing: Drawing): CounterSheet {
  const { pack, today } = drawing;
  const flows = [...pack.flows.values()];
  const sheet = {
    flows: flows.map(({ id, title, isSensitive }) => ({ id, title, isSensitive })),
    notes: Object.fromEntries(flows.flatMap(notesOf)),
    askOn: Object.fromEntries(flows.flatMap(askOnOf)),
    places: flows.flatMap(placesOf),
  };
  const desks = [...pack.desks.keys()].map((id) => deskOf(drawing, id));
  return {
    ...fillIn(pack, today, sheet),
    desks: desks.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
  };
}

function notesOf(flow: Flow): [PlaceRef, Text][] {
  const places = [...Object.values(flow.questions), ...Object.values(flow.outcomes)];
  return places.flatMap(({ id, staffNote }) =>
    staffNote ? [[refOf(flow.id, id), staffNote] as [PlaceRef, Text]] : [],
  );
}

function askOnOf(flow: Flow): [PlaceRef, Text][] {
  return Object.values(flow.questions).flatMap(({ id, askOn }) =>
    askOn ? [[refOf(flow.id, id), askOn] as [PlaceRef, Text]] : [],
  );
}

function placesOf(flow: Flow): CounterPlace[] {
  const outcomes = Object.values(flow.outcomes).filter(({ madeFor }) => !madeFor);
  return [
    ...Object.values(flow.questions).map(({ id, text }) => ({ ref: refOf(flow.id, id), text })),
    ...outcomes.map(({ id, title }) => ({ ref: refOf(flow.id, id), text: title, isOutcome: true as const })),
  ];
}
