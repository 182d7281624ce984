import { SignReader } from './danger-signs';
import { type DangerWeights, readWeights } from './danger-weights';
import type { Token } from './tokens';

/**
 * One sentence of a story is danger by itself from here on, and later in a story that is calm as a whole. Told among other
 * things, a sentence has to say more than a whole text, or every long story would hold one that sounds like it. Both were
 * chosen on stories that were kept apart.
 */
const BY_ITSELF = 1;
const CALM_AROUND = 0.5;

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

  /**
   * Does a text tell of danger, or one sentence in it? In a few words there is too little to learn from: those that leave
   * no doubt are known.
   */
  hears(tokens: readonly Token[]): boolean {
    const whole = this.loudness(tokens);
    if (whole > 0 || this.cries.has(saidAs(tokens))) return true;
    const sentences = sentencesOf(tokens);
    const loudEnough = BY_ITSELF - CALM_AROUND * whole;
    return sentences.length > 1 && sentences.some((sentence) => this.loudness(sentence) > loudEnough);
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

function sentencesOf(tokens: readonly Token[]): Token[][] {
  const numbers = new Set(tokens.map(({ sentence }) => sentence));
  return [...numbers].map((number) => tokens.filter(({ sentence }) => sentence === number));
}
