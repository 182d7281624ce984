import type { Notes } from '../handover/notes';
import { fields, list, type Reader, text } from './shape';

/** Makes the reader of what a visitor wrote to hand over; `words` reads a text of theirs. */
export function notesReader(words: Reader<string>): Reader<Notes> {
  const readers = {
    story: words,
    tried: words,
    date: words,
    hope: words,
    name: words,
    phone: words,
    email: words,
    otherwise: words,
    behalf: (found: unknown) => (found === 'self' || found === 'other' ? found : undefined),
    behalfOf: words,
    readers: text(80),
    leftOut: list(text(161), 0, 1000),
  };
  return fields<Notes>(readers, Object.keys(readers) as (keyof Notes & string)[]);
}
