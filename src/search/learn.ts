import { chance } from './chance';

/** The signs of one text, how much each of them is there, and whether the text is what has to be told from the rest. */
export interface Example {
  readonly signs: readonly number[];
  readonly worths: readonly number[];
  readonly is: boolean;
}

/** What each sign says, and what a text without any has. */
export interface Learnt {
  readonly weights: ReadonlyMap<number, number>;
  readonly start: number;
}

const ROUNDS = 10;

/** The weights of these last rounds are averaged: the last example seen then counts no more than another. */
const AVERAGED = 5;

/** How far one example moves a weight, and how much each weight is drawn to nothing meanwhile. */
const PACE = 0.1;
const SHRINK = 8e-3;

/**
 * Logistic regression by steps that get smaller for signs that were seen often (AdaGrad).
 * Source: Duchi, Hazan and Singer, Adaptive subgradient methods, 2011.
 */
export function learn(examples: readonly Example[], counts: (sign: number) => boolean): Learnt {
  const places = new Map<number, number>();
  const rows = examples.map((example) => rowOf(example, places, counts));
  const weights = new Float64Array(places.size + 1);
  const sums = new Float64Array(places.size + 1);
  const seen = new Float64Array(places.size + 1).fill(1e-8);
  const next = chance(42);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(rows, next);
    for (const row of rows) step(row, weights, seen);
    if (round >= ROUNDS - AVERAGED)
      for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight;
  }
  const mean = (place: number) => (sums[place] ?? 0) / AVERAGED;
  const read = [...places].map(([sign, place]) => [sign, mean(place)] as const);
  return { weights: new Map(read), start: mean(0) };
}

interface Row {
  readonly at: Int32Array;
  readonly worth: Float64Array;
  readonly is: number;
}

function rowOf(
  { signs, worths, is }: Example,
  places: Map<number, number>,
  counts: (sign: number) => boolean,
): Row {
  const at = [0];
  const worth = [1];
  for (const [index, sign] of signs.entries()) {
    if (!counts(sign)) continue;
    const place = places.get(sign) ?? places.size + 1;
    places.set(sign, place);
    at.push(place);
    worth.push(worths[index] ?? 0);
  }
  return { at: Int32Array.from(at), worth: Float64Array.from(worth), is: Number(is) };
}

/** Place 0 is the start: every text has it, and it is not drawn to nothing. */
function step({ at, worth, is }: Row, weights: Float64Array, seen: Float64Array): void {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += (weights[at[i] as number] as number) * (worth[i] as number);
  const error = 1 / (1 + Math.exp(-sum)) - is;
  for (let i = 0; i < at.length; i++) {
    const place = at[i] as number;
    const weight = weights[place] as number;
    const slope = error * (worth[i] as number) + (i === 0 ? 0 : SHRINK * weight);
    const before = (seen[place] as number) + slope * slope;
    seen[place] = before;
    weights[place] = weight - (PACE * slope) / Math.sqrt(before);
  }
}

function shuffle<One>(all: One[], next: () => number): void {
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [all[at], all[other]] = [all[other] as One, all[at] as One];
  }
}
