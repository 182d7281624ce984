/** What was learnt of danger, written short: the places of the signs that say something, and how much each says. */
export interface DangerWeights {
  /** The distance of each place to the one before it, a letter each. */
  readonly places: string;
  /** The weight of each place, a letter each. */
  readonly weights: string;
  /** What a text without any sign has. */
  readonly start: number;
  /** What is danger when nothing else is said: words with one space between them. */
  readonly cries: readonly string[];
}

/** A place and its weight. Units: steps, from -STEPS to STEPS. */
export type Weighed = readonly [place: number, steps: number];

/** The heaviest weight, and the steps up to there: finer ones hear no better and cost more bytes. */
export const HEAVIEST_SIGN = 2.4;
export const STEPS = 4;

/** Letters that JSON writes as they are, from `#` up; the last one stands for a gap without a place at its end. */
const FIRST = 35;
const BACKSLASH = 92;
const LONGEST = 89;
const MIDDLE = 'A'.charCodeAt(0) + STEPS;

/** Nothing was learnt: nothing is heard. */
export const DEAF: DangerWeights = { places: '', weights: '', start: -1, cries: [] };

/** Writes weights short. */
export function writeWeights(weighed: readonly Weighed[], start: number): Omit<DangerWeights, 'cries'> {
  const sorted = weighed.filter(([, steps]) => steps !== 0).sort(([a], [b]) => a - b);
  let before = -1;
  const places = sorted.map(([place]) => {
    const gap = place - before - 1;
    before = place;
    return letterOf(LONGEST).repeat(Math.floor(gap / LONGEST)) + letterOf(gap % LONGEST);
  });
  const weights = sorted.map(([, steps]) => String.fromCharCode(MIDDLE + steps));
  return { places: places.join(''), weights: weights.join(''), start };
}

/** Reads what `writeWeights` wrote: the weight of each place, as it counts. */
export function readWeights({
  places,
  weights,
}: Pick<DangerWeights, 'places' | 'weights'>): Map<number, number> {
  const read = new Map<number, number>();
  let place = -1;
  for (let at = 0; at < places.length; at++) {
    const gap = numberOf(places.charCodeAt(at));
    place += gap;
    if (gap === LONGEST) continue;
    place++;
    read.set(place, ((weights.charCodeAt(read.size) - MIDDLE) / STEPS) * HEAVIEST_SIGN);
  }
  return read;
}

function letterOf(number: number): string {
  const code = FIRST + number;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
}

function numberOf(code: number): number {
  return (code < BACKSLASH ? code : code - 1) - FIRST;
}
