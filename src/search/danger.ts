import { SignReader } from './danger-signs';
import { type DangerWeights, readWeights } from './danger-weights';
import type { Token } from './tokens';

/** Hears danger in a text: also when it is veiled, not when it is a figure of speech. */
export class DangerEar {
  private readonly reader = new SignReader();
  private readonly weights: ReadonlyMap<number, number>;
  private readonly start: number;
  private readonly cries: ReadonlySet<string>;

  constructor(learnt: DangerWeights) {
    this.weights = readWeights(learnt);
    this.start = learnt.start;
    this.cries = new Set(learnt.cries);
  }

  /** Does a text tell of danger? In a few words there is too little to learn from: those that leave no doubt are known. */
  hears(tokens: readonly Token[]): boolean {
    return this.cries.has(saidAs(tokens)) || this.loudness(tokens) > 0;
  }

  /** How much a text sounds like danger; above zero it is heard. */
  loudness(tokens: readonly Token[]): number {
    if (tokens.length === 0) return -1;
    let sum = this.start;
    for (const [sign, worth] of this.reader.signsOf(tokens)) sum += worth * (this.weights.get(sign) ?? 0);
    return sum;
  }
}

/** The words alone, as the list of cries has them: `Er is BRAND!!` → `er is brand`. */
export function saidAs(tokens: readonly Token[]): string {
  return tokens.map(({ plain }) => plain).join(' ');
}
