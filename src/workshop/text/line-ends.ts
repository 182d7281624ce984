import { type Splice, spliceBetween } from '../splice/splice';

/** An editor counts every line end as one sign; a file may have two. Translates between the places of both. */
export class LineEnds {
  /** Where, in the editor's count, a line end stands that is two signs in the file. */
  private readonly pairs: readonly number[];
  /** What a new line gets: the line end that the file has most. */
  readonly lineBreak: string;

  constructor(text: string) {
    const pairs = text.includes('\r')
      ? [...text.matchAll(/\r\n/g)].map(({ index }, before) => index - before)
      : [];
    this.pairs = pairs;
    this.lineBreak = pairs.length * 2 > (text.match(/\n|\r(?!\n)/g)?.length ?? 0) ? '\r\n' : '\n';
  }

  /** A place of the editor, in the file. */
  inFile(at: number): number {
    return at + this.before(at);
  }

  /** A place of the file, in the editor. */
  inEditor(at: number): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      // The sign behind the pair number n stands n + 2 further in the file than its line end in the editor.
      if ((this.pairs[middle] ?? 0) + middle + 1 < at) low = middle + 1;
      else high = middle;
    }
    return at - low;
  }

  private before(at: number): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.pairs[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The text as an editor shows it. */
export function inEditor(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** What changes in an editor that shows one text and should show another. */
export function editorChange(shown: string, text: string): Splice | undefined {
  return spliceBetween(shown, inEditor(text));
}
