import { stemsOf } from './forms';
import { FIXED, LOOSE, STRONG_VERBS } from './verbs';

/** They look like participles, and are nouns, or say how somebody is instead of what is done. */
const NONE = new Set(
  `gebied gezicht gewicht geluid geld geduld geweld gebed gebod gebit gerecht gevecht gedicht gezond ongezond bekend onbekend
  geschikt ongeschikt gewend verliefd beroemd bevriend bejaard verband verstand verslaafd bericht bewust berucht verkeerd
  benieuwd bezorgd tevreden ontevreden getuige gehandicapt gewond gestrest verkouden volwassen belangen voorwaarden verhaal
  beleid verdriet getrouwd vermoeid gemotiveerd geïnteresseerd overheid onderscheid herfst gebruiken gesprekken gevoelens
  gebieden gezichten gewichten berichten gevechten`.split(/\s+/),
);

const STRONG = new Set([...STRONG_VERBS.values()].map((verb) => verb.participle));
const BARE = new Set([...STRONG].map((participle) => participle.replace(/^ge/, '')));
/** "besluit" and "begint" are what somebody does now. */
const PRESENT = new Set(
  [...STRONG_VERBS.keys()].flatMap((infinitive) => stemsOf(infinitive).flatMap((stem) => [stem, `${stem}t`])),
);
const known = new Map<string, boolean>();

/** Whether a word looks like a past participle: besloten, aangevraagd, verstuurd. */
export function isParticiple(lower: string): boolean {
  let answer = known.get(lower);
  if (answer === undefined) {
    answer = looksLikeOne(lower);
    known.set(lower, answer);
  }
  return answer;
}

function looksLikeOne(word: string): boolean {
  if (NONE.has(word)) return false;
  return isWhole(word) || LOOSE.some((front) => word.startsWith(front) && isWhole(word.slice(front.length)));
}

function isWhole(word: string): boolean {
  if (word.length < 5 || NONE.has(word) || PRESENT.has(word)) return false;
  if (STRONG.has(word) || /^ge(?!e).*[aeiouyëïü].*[dt]$/.test(word)) return true;
  return FIXED.some((front) => word.startsWith(front) && isBehindFixed(word.slice(front.length)));
}

/** What stands behind ver-, be- or ont-: verlengd, betaald, ontnomen. */
function isBehindFixed(rest: string): boolean {
  return BARE.has(rest) || (!PRESENT.has(rest) && /^[^aeiou]*[aeiouyë].*[dt]$/.test(rest));
}
