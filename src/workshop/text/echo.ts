import { type Splice, spliced } from '../splice/splice';
import { inEditor, LineEnds } from './line-ends';

/**
 * The text of a file as it is after everything that was typed. What is typed comes back later as the text of the work;
 * a fast typist is further by then, and such an echo may not take back what came after it.
 */
export class Echo {
  private typed: string[] = [];

  constructor(private newest: string) {}

  /** Takes what was typed, in the places of the editor before it; gives it in the places of the file. */
  type(splices: readonly Splice[]): Splice[] {
    const ends = new LineEnds(this.newest);
    const edits = splices.map(({ from, to, text }) => ({
      from: ends.inFile(from),
      to: ends.inFile(to),
      text: text.replaceAll('\n', ends.lineBreak),
    }));
    this.newest = edits.toSorted((a, b) => b.from - a.from).reduce(spliced, this.newest);
    this.typed.push(this.newest);
    return edits;
  }

  /** Whether a text of the work comes from elsewhere: from undo, the form, another file. Then it is the newest. */
  isNews(text: string): boolean {
    const at = this.typed.lastIndexOf(text);
    if (at >= 0) {
      this.typed = this.typed.slice(at + 1);
      return false;
    }
    this.typed = [];
    const isNew = inEditor(text) !== inEditor(this.newest);
    this.newest = text;
    return isNew;
  }

  /** A place of the editor, in the file. */
  inFile(at: number): number {
    return new LineEnds(this.newest).inFile(at);
  }
}
