import { madeForTown } from './expand';
import type { FoldedSheet, Sheet, SheetOutcome } from './sheet-types';

/**
 * Writes an outcome as a text that takes one byte for a letter in memory: a single curly quote would make it two.
 */
export function pack(outcome: SheetOutcome): string {
  return JSON.stringify(outcome).replace(
    /[\u0100-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Opens a sheet that travelled folded. Its outcomes are there by name, and read only when somebody comes to one: of two
 * hundred outcomes a visitor sees one, and the others cost a phone no more than their letters.
 */
export function unfold({ packed, templates, towns, ...sheet }: FoldedSheet): Sheet {
  const outcomes: Record<string, SheetOutcome> = {};
  const lazily = (id: string, read: () => SheetOutcome) => {
    let known: SheetOutcome | undefined;
    const get = () => {
      known ??= read();
      return known;
    };
    Object.defineProperty(outcomes, id, { get, enumerable: true });
  };
  for (const [id, text] of Object.entries(packed)) lazily(id, () => JSON.parse(text));
  for (const [template, text] of Object.entries(templates)) {
    for (const town of towns) lazily(`${template}-${town.id}`, () => madeForTown(JSON.parse(text), town));
  }
  return { ...sheet, outcomes };
}
