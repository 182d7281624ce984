const LETTERS = 'abcdefghijklmnopqrstuvwxyzéëï';

/** The most frequent words that differ in one letter from a mistyped one, or have two letters the other way round. */
export function nearWords(typed: string, rankOf: (word: string) => number | undefined): string[] {
  const found = new Map<string, number>();
  for (const word of variants(typed)) {
    const rank = rankOf(word);
    if (rank !== undefined && word.length > 2) found.set(word, rank);
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([word]) => word);
}

function* variants(typed: string): Generator<string> {
  for (let at = 0; at <= typed.length; at++) {
    const [front, back] = [typed.slice(0, at), typed.slice(at)];
    yield front + back.slice(1);
    yield front + back.charAt(1) + back.charAt(0) + back.slice(2);
    for (const letter of LETTERS) {
      yield front + letter + back;
      yield front + letter + back.slice(1);
    }
  }
}
