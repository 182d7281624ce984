/** The shortest word that counts as a part of another. */
const SHORTEST = 4;

/** What may stand between two parts: `koe-ien-stal` has none, `schade-s-loket` one. */
const BETWEEN = ['', 's', 'e', 'en', 'n'];

/**
 * Splits a compound into words that are known: `buurmanherrie` → `buurman`, `herrie`. Nothing when it is none.
 */
export function splitCompound(
  word: string,
  isKnown: (part: string) => boolean,
): [string, string] | undefined {
  for (let cut = word.length - SHORTEST; cut >= SHORTEST; cut--) {
    const rest = word.slice(cut);
    if (!isKnown(rest)) continue;
    for (const between of BETWEEN) {
      const first = word.slice(0, cut);
      const start = first.slice(0, first.length - between.length);
      if (first.endsWith(between) && start.length >= SHORTEST && isKnown(start)) return [start, rest];
    }
  }
  return undefined;
}
