/** A piece of a text, replaced. Units: UTF-16. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Where a value stands in a file by its keys: `['vragen', 'gevaar', 'keuzes', 0, 'tekst']`. */
export type Path = readonly (string | number)[];

/** What can be written: a text, some of them in a row, or named things in a group. */
export type Value = string | readonly Value[] | { readonly [key: string]: Value };

/** A change that cannot be made without touching other lines. */
export class CannotSplice extends Error {
  override readonly name = 'CannotSplice';
}

/** The text with a piece of it replaced. */
export function spliced(text: string, { from, to, text: put }: Splice): string {
  return text.slice(0, from) + put + text.slice(to);
}

/** The smallest splice that makes one text of another; nothing when they are the same. */
export function spliceBetween(before: string, after: string): Splice | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  const from = sameCount(most, (at, to) => before.slice(at, to) === after.slice(at, to));
  const tail = sameCount(
    most - from,
    (at, to) =>
      before.slice(before.length - to, before.length - at) ===
      after.slice(after.length - to, after.length - at),
  );
  return { from, to: before.length - tail, text: after.slice(from, after.length - tail) };
}

/** Large enough that comparing is all the work. Units: UTF-16. */
const STRIDE = 8_192;

/** How many signs are the same from the beginning: whole strides first, since a browser compares those at once. */
function sameCount(most: number, isSame: (from: number, to: number) => boolean): number {
  let at = 0;
  for (let stride = STRIDE; stride >= 1; stride = Math.floor(stride / 2))
    while (at + stride <= most && isSame(at, at + stride)) at += stride;
  return at;
}
