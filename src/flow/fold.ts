import { madeForTown } from './expand';
import type { FoldedSheet, Sheet, SheetOutcome } from './sheet-types';

/**
 * Opens a sheet that travelled folded: each outcome made for a municipality is there by name, and filled in only when
 * somebody comes to it. Two hundred pages of a municipal flow then cost a phone no more than six.
 */
export function unfold(sheet: FoldedSheet): Sheet {
  const { folded, ...rest } = sheet;
  if (!folded) return sheet;
  const outcomes: Record<string, SheetOutcome> = { ...sheet.outcomes };
  for (const template of folded.templates) {
    for (const town of folded.towns) {
      let made: SheetOutcome | undefined;
      const get = () => (made ??= madeForTown(template, town));
      Object.defineProperty(outcomes, `${template.id}-${town.id}`, { get, enumerable: true });
    }
  }
  return { ...rest, outcomes };
}
