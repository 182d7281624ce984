import { FUNCTION_WORDS } from './function-words';
import { LOOSE } from './verbs';

/** "aan" + "bellen": what can come loose from a verb may stand in front. */
const LOOSE_PARTS: ReadonlySet<string> = new Set(LOOSE);

export type Stemmer = (word: string) => string;
export type WordTest = (word: string) => boolean;

/** What is said of a word that no list knows: rare, but not as rare as it gets. */
export const UNKNOWN_ZIPF = 2.6;

/** A word of the author's own list counts as one that everybody knows. */
const ALLOWED_ZIPF = 4.5;

/** How often a word is said. Units: Zipf, 3 is once in a million words, 6 a thousand times. */
export type Zipf = (lower: string) => number;

/** What the measure is made from. */
export interface ZipfSources {
  /** Place in the list of frequent words. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly stem: Stemmer;
  /** The author's own words, as they are written. */
  readonly listed: ReadonlySet<string>;
  /** The same, in every form. */
  readonly isAllowed: WordTest;
}

/**
 * Prepares the measure of how often words are said.
 * Shape: from the rank in the list; a word with a listed stem a little less; a compound by its halves, the last one most.
 */
export function zipfOf(sources: ZipfSources): Zipf {
  const rankOfStem = stemRanks(sources);
  const known = new Map<string, number>();
  return (word) => {
    let zipf = known.get(word);
    if (zipf === undefined) {
      zipf = simpleZipf(word, sources, rankOfStem) ?? compoundZipf(word, sources) ?? UNKNOWN_ZIPF;
      known.set(word, zipf);
    }
    return zipf;
  };
}

type RankOf = (word: string) => number | undefined;

function simpleZipf(word: string, { ranks, isAllowed }: ZipfSources, rankOfStem: RankOf): number | undefined {
  const rank = ranks.get(word);
  const said = rank === undefined ? 0 : fromRank(rank);
  if (said < ALLOWED_ZIPF && isAllowed(word)) return ALLOWED_ZIPF;
  if (rank !== undefined) return said;
  const root = bestRoot(word, rankOfStem);
  return root === undefined ? undefined : fromRank(root) - 0.3;
}

/** Letters that a word and its stem share. */
const SHARED = 3;

/** The best rank among words with the same stem. Stems are made when they are asked for: all at once takes a tenth of a second. */
function stemRanks({ ranks, stem }: ZipfSources): RankOf {
  const drawers = new Map<string, string[]>();
  for (const word of ranks.keys()) {
    const key = word.slice(0, SHARED);
    const drawer = drawers.get(key);
    if (drawer) drawer.push(word);
    else drawers.set(key, [word]);
  }
  const opened = new Map<string, Map<string, number>>();
  return (word) => {
    const key = word.slice(0, SHARED);
    let stems = opened.get(key);
    if (!stems) {
      stems = new Map();
      for (const one of drawers.get(key) ?? []) {
        const root = stem(one);
        if (!stems.has(root)) stems.set(root, ranks.get(one) ?? 0);
      }
      opened.set(key, stems);
    }
    return stems.get(stem(word));
  };
}

/** Endings that the stemmer leaves on: "provincies", "staartje", "fietste". */
const ENDINGS = [/'?s$/, /(?:et|t|p|k)?jes?$/, /(?:[td]en?|t|d)$/];

/** A word without the endings that the stemmer leaves on. */
export function bareForms(word: string): string[] {
  return ENDINGS.map((ending) => word.replace(ending, '')).filter((bare) => bare !== word && bare.length > 2);
}

/** The rank of a word with the same stem, or of one without its ending. */
function bestRoot(word: string, rankOfStem: RankOf): number | undefined {
  const own = rankOfStem(word);
  if (own !== undefined || word.length < 6) return own;
  const ranks = bareForms(word).flatMap((bare) => rankOfStem(bare) ?? []);
  return ranks.length === 0 ? undefined : Math.min(...ranks);
}

function fromRank(rank: number): number {
  return Math.max(3, 8.9 - 1.36 * Math.log10(rank + 8));
}

/** The best way to read a word as two, as in "huisarts"; an `s` may bind them. Both have to be in a list as they are: by their stems, "huurtoe" + "slag" would do too. */
function compoundZipf(word: string, sources: ZipfSources): number | undefined {
  let best: number | undefined;
  for (let cut = 2; cut <= word.length - 4; cut++) {
    const head = word.slice(cut).replace(/^-/, '');
    const headZipf = FUNCTION_WORDS.has(head) ? undefined : listedZipf(head, sources);
    if (headZipf === undefined) continue;
    const modifier = word.slice(0, cut);
    const zipf = modifierZipf(modifier, sources) ?? modifierZipf(modifier.replace(/s$|-$/, ''), sources);
    const whole = zipf === undefined ? 0 : 0.7 * headZipf + 0.3 * zipf - 0.8;
    if ((best ?? 0) < whole) best = whole;
  }
  return best;
}

function modifierZipf(word: string, sources: ZipfSources): number | undefined {
  const isHalf = LOOSE_PARTS.has(word) || (word.length >= 3 && !FUNCTION_WORDS.has(word));
  return isHalf ? listedZipf(word, sources) : undefined;
}

function listedZipf(word: string, { ranks, listed }: ZipfSources): number | undefined {
  const rank = ranks.get(word);
  if (listed.has(word)) return Math.max(ALLOWED_ZIPF, rank === undefined ? 0 : fromRank(rank));
  return rank === undefined ? undefined : fromRank(rank);
}
