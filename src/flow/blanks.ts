/** What an author writes where a field of a letter belongs: `%naam%`. */
const FIELD = /%([a-z0-9-]+)%/g;

/** A line of a letter in pieces: words of the author, and the names of fields in between. */
export type Piece = { readonly words: string } | { readonly field: string };

/** Takes a line apart at its fields. */
export function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of line.matchAll(FIELD)) {
    if (found.index > at) pieces.push({ words: line.slice(at, found.index) });
    pieces.push({ field: found[1] ?? '' });
    at = found.index + found[0].length;
  }
  if (at < line.length) pieces.push({ words: line.slice(at) });
  return pieces;
}

/** The fields that a text names. */
export function fieldsIn(lines: readonly string[]): string[] {
  return lines.flatMap((line) => piecesOf(line).flatMap((piece) => ('field' in piece ? piece.field : [])));
}
