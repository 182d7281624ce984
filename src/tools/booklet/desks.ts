import type { Drawing } from '../../flow/drawing';
import { municipalityDesk } from '../../flow/expand';
import { deskOf } from '../../flow/sheet-desks';
import type { SheetDesk } from '../../flow/sheet-types';
import type { DeskId, Outcome } from '../../flow/types';
import type { Numbers } from './numbers';

/** A desk at the back of the booklet, with its own number and the pieces that send people there. */
export interface ListedDesk {
  readonly number: number;
  readonly desk: SheetDesk;
  readonly usedAt: readonly number[];
}

/** Every desk once, by name; municipalities have a table of their own. */
export function listedDesks(drawing: Drawing, numbers: Numbers): ReadonlyMap<DeskId, ListedDesk> {
  const { desks, municipalities } = drawing.pack;
  const towns = new Set([...municipalities.keys()].map(municipalityDesk));
  const used = usesOf(numbers);
  const listed = [...desks.keys()]
    .filter((id) => !towns.has(id))
    .map((id) => deskOf(drawing, id))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  return new Map(
    listed.map((desk, at) => [desk.id, { number: at + 1, desk, usedAt: used.get(desk.id) ?? [] }]),
  );
}

function usesOf({ chapters }: Numbers): Map<DeskId, number[]> {
  const used = new Map<DeskId, number[]>();
  for (const { number, place } of chapters.flatMap(({ entries }) => entries)) {
    if (!('outcome' in place)) continue;
    for (const id of new Set(desksIn(place.outcome))) used.set(id, [...(used.get(id) ?? []), number]);
  }
  return used;
}

function desksIn({ desk, otherwise, also }: Outcome): DeskId[] {
  return [desk, otherwise?.desk, ...also.map((one) => one.desk)].filter((id) => id !== undefined);
}
