import { piecesOf } from '../flow/blanks';
import { WORDS } from '../flow/keys';
import type { FieldShape } from '../flow/letter-types';
import type { SheetLetter, SheetPart } from '../flow/sheet-letters';
import type { Text } from '../flow/types';

/** A place to fill in with a pen. */
export type Blank = FieldShape | 'loket' | 'handtekening';

/** A piece of a line: words of the letter, the visitor's own words as they were typed, or a blank. */
export type Run = { readonly words: string; readonly isOwn?: true } | { readonly blank: Blank };

/** Lines that stand together. */
export interface Block {
  readonly lines: readonly (readonly Run[])[];
  readonly isSubject?: true;
}

/** What a letter is filled in with. */
export interface Filling {
  /** The visitor's own words by field; what is not here stays a blank. */
  readonly words: ReadonlyMap<string, string>;
  /** To whom the letter goes, as lines of an address. */
  readonly address?: Text;
  /** To be filled in by hand: what is only there when filled in is there as a blank too. */
  readonly isOnPaper?: true;
}

/** Writes a letter. Nothing stands in it that was not said; the visitor's words stand there unchanged. */
export function writeLetter(letter: SheetLetter, filling: Filling): Block[] {
  const shapes = new Map(letter.steps.flatMap(({ fields }) => fields.map(({ id, shape }) => [id, shape])));
  return letter.parts
    .filter((part) => isThere(part, filling))
    .map(({ lines, isSubject }) => ({
      lines: lines.flatMap((line) => linesOf(line, filling, shapes)),
      ...(isSubject ? { isSubject } : {}),
    }));
}

/** Did the visitor write something in a field? White space alone is nothing. */
export function isFilled(words: string | undefined): words is string {
  return words !== undefined && words.trim() !== '';
}

function isThere({ ifFilled }: SheetPart, { words, isOnPaper }: Filling): boolean {
  return ifFilled === undefined || isOnPaper === true || isFilled(words.get(ifFilled));
}

function linesOf(line: string, filling: Filling, shapes: ReadonlyMap<string, FieldShape>): Run[][] {
  const { address, words } = filling;
  if (line === `%${WORDS.letterDesk}%` && address) return address.map((one) => [{ words: one }]);
  return [
    piecesOf(line).map((piece): Run => {
      if ('words' in piece) return piece;
      if (piece.field === WORDS.letterDesk) return { blank: 'loket' };
      if (piece.field === WORDS.signature) return { blank: 'handtekening' };
      const own = words.get(piece.field);
      return isFilled(own) ? { words: own, isOwn: true } : { blank: shapes.get(piece.field) ?? 'regel' };
    }),
  ];
}
