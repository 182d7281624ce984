import { CounterVisit, type FlowGround } from '../../src/counter/counter-visit';
import type { Channel } from '../../src/counter/mirror-line';
import { Visits } from '../../src/counter/visits';
import { drawingOf } from '../../src/flow/drawing';
import { partsOf } from '../../src/flow/path';
import { sheetOf } from '../../src/flow/sheet';
import type { Sheet } from '../../src/flow/sheet-types';
import type { Pack, PlaceRef } from '../../src/flow/types';
import { shippedPack } from '../flow/pack-sample';
import { lookupOf, startOf } from '../flow/walk';

export const pack: Pack = shippedPack();

const drawing = drawingOf(pack, '2026-11-22');
const sheets = new Map<string, Sheet>(
  [...pack.flows.values()].map((flow) => [flow.id, sheetOf(drawing, flow)]),
);

/** The sheet of a shipped flow. */
export function sheetAt(flow: string): Sheet | undefined {
  return sheets.get(flow);
}

/** What visits at the counter know of the shipped flows. */
export const ground: FlowGround = {
  lookup: lookupOf(pack),
  start: startOf(pack),
  help: pack.organisation.help,
  isSensitive: (ref: PlaceRef) => {
    const { flow, place } = partsOf(ref);
    return Boolean(pack.flows.get(flow)?.isSensitive) || sheetAt(flow)?.outcomes[place]?.kind === 'nood';
  },
};

/** One visitor alone. */
export function alone(id = 'a'): CounterVisit {
  return new CounterVisit(id, id, ground);
}

/** A counter with nobody at it, and what it told. */
export function emptyCounter() {
  const ended: string[] = [];
  let ids = 0;
  const visits = new Visits({
    ground,
    newId: () => `v${++ids}`,
    name: (number) => `Bezoeker ${number}`,
    onChanged: () => {},
    onEnded: ({ id }) => ended.push(id),
  });
  return { visits, ended };
}

/** A line to a window that writes down what it hears. */
export function line() {
  const heard: unknown[] = [];
  let listen: (event: { data: unknown }) => void = () => {};
  const channel: Channel = {
    postMessage: (message) => heard.push(structuredClone(message)),
    addEventListener: (_, call) => {
      listen = call;
    },
    close: () => {},
  };
  return { channel, heard, hear: (data: unknown) => listen({ data }) };
}

/** Numbers that look like chance and are the same each time. Source: mulberry32. */
export function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

/** Does something at random in a visit; `words` are typed along with an answer. */
export function actAtRandom(visit: CounterVisit, roll: (sides: number) => number, words: string): void {
  const { flow, place } = partsOf(visit.place);
  const options = sheetAt(flow)?.questions[place]?.options ?? [];
  const [first] = visit.standing.path;
  const doing = roll(12);
  if (doing === 0) visit.back();
  else if (doing === 1 && first) visit.change(first.question);
  else if (doing === 2) visit.help();
  else if (doing === 3) visit.nextProblem();
  else if (doing === 4) visit.jump('overlast/weg');
  else if (options.length === 0) visit.startAgain();
  else if (doing === 5) visit.answer('weet-ik-niet');
  else visit.answer(options[roll(options.length)]?.id ?? '', words);
}
