import { drawingOf } from '../../src/flow/drawing';
import type { Letter } from '../../src/flow/letter-types';
import { letterSheetOf } from '../../src/flow/sheet-letters';
import { type Filling, writeLetter } from '../../src/handover/letter';
import { letterText } from '../../src/handover/letter-text';
import { shippedPack } from '../flow/pack-sample';

const pack = shippedPack();
const drawing = drawingOf(pack, '2026-11-22');

/** Every letter of the shipped pack. */
export const letters = [...pack.letters.values()];

/** A shipped letter as a visitor sees it. */
export function sheetOfLetter(id: string) {
  return letterSheetOf(drawing, pack.letters.get(id) as Letter);
}

/** The fields that a letter asks for, by name. */
export function fieldsOf(letter: Letter): string[] {
  return letter.steps.flatMap(({ fields }) => fields);
}

/** A letter in plain text. */
export function textOf(letter: Letter, words: Readonly<Record<string, string>>, more: Partial<Filling> = {}) {
  const filling = { words: new Map(Object.entries(words)), ...more };
  return letterText(writeLetter(letterSheetOf(drawing, letter), filling));
}

/** The lines of a letter that meet one demand of the law, as the author wrote them. */
export function linesFor(letter: Letter, demand: string): string[] {
  const { above, below } = pack.letterFrame;
  return [...above, ...letter.parts, ...below]
    .filter(({ carries, ifFilled }) => carries.includes(demand) && ifFilled === undefined)
    .flatMap(({ lines }) => lines);
}

/** What the law demands of a letter, by name. */
export function demandsOf(letter: Letter): string[] {
  return Object.keys(pack.letterFrame.kinds.get(letter.kind)?.demands ?? {});
}
