import { mayBeShown } from './certainty';
import type { Drawing } from './drawing';
import { fillIn } from './fill-in';
import { WORDS } from './keys';
import { lean, orNone } from './lean';
import type { Letter, LetterField, LetterPart } from './letter-types';
import type { IsoDate, Text } from './types';

/** A piece of a letter as it is written: lines, and when it stands there. */
export interface SheetPart {
  readonly lines: Text;
  readonly ifFilled?: string;
  /** The line that says what the letter is about. */
  readonly isSubject?: true;
}

/** A letter as a visitor may see it: the frame of all letters around it, facts filled in. */
export interface SheetLetter {
  readonly id: string;
  readonly title: string;
  readonly about: Text;
  readonly warning: Text;
  readonly isFree?: true;
  readonly steps: readonly { readonly heading: string; readonly fields: readonly LetterField[] }[];
  readonly parts: readonly SheetPart[];
  /** What the law demands of it; nothing when we are not sure enough. */
  readonly demands?: Text;
  readonly source?: string;
  readonly checked?: IsoDate;
  readonly enclose?: Text;
  readonly sending: Text;
}

/** Draws a letter as a visitor may see it. */
export function letterSheetOf({ pack, today }: Drawing, letter: Letter): SheetLetter {
  const { id, title, about, isFree, subject, enclose, sending } = letter;
  const frame = pack.letterFrame;
  const kind = frame.kinds.get(letter.kind);
  const law = kind && mayBeShown(kind) ? kind : undefined;
  const fieldOf = (name: string) => letter.fields[name] ?? frame.fields[name] ?? [];
  return fillIn(
    pack,
    today,
    lean({
      id,
      title,
      about,
      warning: frame.warning,
      isFree: isFree ? (true as const) : undefined,
      steps: letter.steps.map(({ heading, fields }) => ({ heading, fields: fields.flatMap(fieldOf) })),
      parts: [
        ...frame.above.map((part) => drawPart(part, subject)),
        ...letter.parts.map((part) => drawPart(part, subject)),
        ...frame.below.map((part) => drawPart(part, subject)),
      ],
      demands: orNone(Object.values(law?.demands ?? {})),
      source: law?.source,
      checked: law?.checked,
      enclose,
      sending,
    }),
  );
}

/** What a frame writes where the subject of the letter belongs. */
const SUBJECT = `%${WORDS.letterSubject}%`;

function drawPart({ lines, ifFilled }: LetterPart, subject: string): SheetPart {
  const isSubject = lines.some((line) => line.includes(SUBJECT)) ? (true as const) : undefined;
  return lean({ lines: lines.map((line) => line.replace(SUBJECT, () => subject)), ifFilled, isSubject });
}
