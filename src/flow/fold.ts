import { madeForTown } from './expand';
import { own } from './own';
import type { OutcomeBook, Sheet, SheetOutcome, WalkSheet } from './sheet-types';
import type { PlaceId } from './types';

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
 * A sheet with one outcome from its book, and with what that outcome needs; nothing when the book does not hold it. Of two
 * hundred outcomes a visitor sees one: the others are not even read.
 */
export function sheetWith(walk: WalkSheet, book: OutcomeBook, id: PlaceId): Sheet | undefined {
  const outcome = outcomeIn(book, id);
  if (!outcome) return undefined;
  const pointers = [outcome, outcome.otherwise, ...(outcome.also ?? [])];
  return {
    ...walk,
    outcomes: { [id]: outcome },
    desks: pick(
      book.desks,
      pointers.flatMap((pointer) => pointer?.desk ?? []),
    ),
    meanings: pick(book.meanings, outcome.meanings ?? []),
  };
}

function outcomeIn({ packed, templates, towns }: OutcomeBook, id: PlaceId): SheetOutcome | undefined {
  const text = own(packed, id);
  if (text !== undefined) return JSON.parse(text);
  for (const [template, made] of Object.entries(templates)) {
    const town = towns.find((one) => id === `${template}-${one.id}`);
    if (town) return madeForTown(JSON.parse(made), town);
  }
  return undefined;
}

function pick<Value>(all: Readonly<Record<string, Value>>, ids: readonly string[]): Record<string, Value> {
  const found = ids.map((id) => [id, own(all, id)] as const);
  return Object.fromEntries(found.filter((one): one is [string, Value] => one[1] !== undefined));
}
