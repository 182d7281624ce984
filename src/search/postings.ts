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

/** Reads what `writePostings` wrote, letter by letter: it is done while somebody types. */
export function readPostings(written: string): Posting[] {
  const postings: Posting[] = [];
  let text = 0;
  let step = 0;
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code > 64 && code < 91) {
      text += step;
      step = 0;
      postings.push([text, code - 64]);
    } else step = step * 36 + (code < 58 ? code - 48 : code - 87);
  }
  return postings;
}
