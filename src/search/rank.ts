import { partsOf } from '../flow/path';
import type { Door } from './types';

/** How much each next text of a door adds to the best one. */
const NEXT_TEXT = 0.5;
const MOST_TEXTS = 5;

/** How much the other doors of a flow add to one of them. */
const SAME_FLOW = 0.4;

/** What a second suggestion of the same flow counts: others should get a chance too. */
const SECOND = 0.6;

/** Puts doors in order by the scores of their texts; doors of several flows come to stand above. */
export function rankDoors(
  doors: readonly Door[],
  scores: ReadonlyMap<number, readonly number[]>,
  most: number,
): number[] {
  const own = new Map([...scores].map(([door, texts]) => [door, sumOf(texts)]));
  const flows = flowScores(doors, own);
  const left = new Map(
    [...own].map(([door, score]) => [door, score + SAME_FLOW * (flows.get(flowOf(doors, door)) ?? 0)]),
  );
  const chosen: number[] = [];
  while (chosen.length < most && left.size > 0) {
    const best = bestOf(left);
    chosen.push(best);
    left.delete(best);
    for (const [door, score] of left)
      if (flowOf(doors, door) === flowOf(doors, best)) left.set(door, score * SECOND);
  }
  return chosen;
}

function bestOf(scores: ReadonlyMap<number, number>): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const [door, score] of scores)
    if (score > most) {
      best = door;
      most = score;
    }
  return best;
}

function sumOf(texts: readonly number[]): number {
  // Most doors have one text in common with what was typed; this is done for each of them at every letter.
  if (texts.length === 1) return texts[0] ?? 0;
  const best = Float64Array.from(texts).sort().reverse().slice(0, MOST_TEXTS);
  return best.reduce((sum, score, index) => sum + score * NEXT_TEXT ** index, 0);
}

function flowScores(doors: readonly Door[], own: ReadonlyMap<number, number>): Map<string, number> {
  const byFlow = new Map<string, number[]>();
  for (const [door, score] of own) {
    const flow = flowOf(doors, door);
    byFlow.set(flow, [...(byFlow.get(flow) ?? []), score]);
  }
  return new Map(
    [...byFlow].map(([flow, all]) => {
      const best = Math.max(...all);
      return [flow, best + 0.2 * (all.reduce((sum, one) => sum + one, 0) - best)];
    }),
  );
}

/** The flow of each door, worked out once: it is asked for at every letter. */
const FLOWS = new WeakMap<readonly Door[], readonly string[]>();

function flowOf(doors: readonly Door[], door: number): string {
  const known = FLOWS.get(doors) ?? doors.map(({ place }) => partsOf(place).flow);
  FLOWS.set(doors, known);
  return known[door] ?? '';
}
