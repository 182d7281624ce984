/** A text, by its number, and how much a term says in it. */
export type Posting = readonly [text: number, weight: number];

/** The most a term can say. */
export const HEAVIEST = 26;

/** Writes postings short: `1cB3A` is text 48 with weight 2, and text 51 with weight 1. */
export function writePostings(postings: readonly Posting[]): string {
  let before = 0;
  return [...postings]
    .sort(([a], [b]) => a - b)
    .map(([text, weight]) => {
      const step = (text - before).toString(36);
      before = text;
      return step + String.fromCharCode(64 + weight);
    })
    .join('');
}

/** Reads what `writePostings` wrote. */
export function readPostings(written: string): Posting[] {
  let text = 0;
  return [...written.matchAll(/([0-9a-z]+)([A-Z])/g)].map(([, step = '', letter = '']) => {
    text += Number.parseInt(step, 36);
    return [text, letter.charCodeAt(0) - 64];
  });
}
