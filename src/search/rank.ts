import { partsOf } from '../flow/path';
import type { Door } from './types';

/** How much each next text of a door adds to the best one. */
const NEXT_TEXT = 0.5;
const MOST_TEXTS = 5;

/** How much the other doors of a flow add to one of them, and how much each but the best of them counts in that. */
const SAME_FLOW = 0.4;
const NEXT_DOOR = 0.2;

/** What a second suggestion of the same flow counts: others should get a chance too. */
const SECOND = 0.6;

/**
 * Puts doors in order by the scores of their texts; doors of several flows come to stand above. Done at every letter that
 * somebody types, so it works in flat rows of numbers. `texts`: the door of each text; `scores`: of each text.
 */
export function rankDoors(
  doors: readonly Door[],
  texts: readonly number[],
  scores: Float64Array,
  most: number,
): number[] {
  const { flowOf, count } = flowsOf(doors);
  const worth = worthOf(doors.length, texts, scores);
  const best = new Float64Array(count);
  const sum = new Float64Array(count);
  for (let door = 0; door < doors.length; door++) {
    const flow = flowOf[door] ?? 0;
    const own = worth[door] ?? 0;
    sum[flow] = (sum[flow] ?? 0) + own;
    if (own > (best[flow] ?? 0)) best[flow] = own;
  }
  for (let door = 0; door < doors.length; door++) {
    const flow = flowOf[door] ?? 0;
    const rest = (sum[flow] ?? 0) - (best[flow] ?? 0);
    const own = worth[door] ?? 0;
    if (own > 0) worth[door] = own + SAME_FLOW * ((best[flow] ?? 0) + NEXT_DOOR * rest);
  }
  return chosenFrom(worth, flowOf, most);
}

/** What the texts of each door say together: the best one, and each next of the first few half as much. */
function worthOf(count: number, texts: readonly number[], scores: Float64Array): Float64Array {
  const worth = new Float64Array(count);
  // The few best scores of each door, the best first.
  const top = new Float64Array(count * MOST_TEXTS);
  for (let text = 0; text < scores.length; text++) {
    const door = texts[text] ?? count;
    let score = scores[text] ?? 0;
    if (score === 0 || door >= count) continue;
    for (let at = door * MOST_TEXTS; at < (door + 1) * MOST_TEXTS && score > 0; at++) {
      const there = top[at] ?? 0;
      if (score <= there) continue;
      top[at] = score;
      score = there;
    }
  }
  for (let door = 0; door < count; door++)
    for (let at = MOST_TEXTS - 1; at >= 0; at--)
      worth[door] = (worth[door] ?? 0) * NEXT_TEXT + (top[door * MOST_TEXTS + at] ?? 0);
  return worth;
}

function chosenFrom(worth: Float64Array, flowOf: Int32Array, most: number): number[] {
  const chosen: number[] = [];
  while (chosen.length < most) {
    let best = -1;
    for (let door = 0; door < worth.length; door++)
      if ((worth[door] ?? 0) > (best < 0 ? 0 : (worth[best] ?? 0))) best = door;
    if (best < 0) break;
    chosen.push(best);
    worth[best] = 0;
    for (let door = 0; door < worth.length; door++)
      if (flowOf[door] === flowOf[best]) worth[door] = (worth[door] ?? 0) * SECOND;
  }
  return chosen;
}

/** The flow of each door as a number, and how many there are. */
interface Flows {
  readonly flowOf: Int32Array;
  readonly count: number;
}

/** Worked out once: it is asked for at every letter. */
const FLOWS = new WeakMap<readonly Door[], Flows>();

function flowsOf(doors: readonly Door[]): Flows {
  const known = FLOWS.get(doors);
  if (known) return known;
  const numbers = new Map<string, number>();
  const flowOf = Int32Array.from(doors, ({ place }) => {
    const { flow } = partsOf(place);
    const number = numbers.get(flow) ?? numbers.size;
    numbers.set(flow, number);
    return number;
  });
  const flows = { flowOf, count: numbers.size };
  FLOWS.set(doors, flows);
  return flows;
}
