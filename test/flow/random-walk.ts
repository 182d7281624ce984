import fc from 'fast-check';
import type { Answer } from '../../src/flow/replay';
import type { Table } from '../../src/flow/table';
import type { PlaceRef } from '../../src/flow/types';

/** Every property test runs the same cases each time. */
export const SEED = 20_261_103;

/** Which option is taken at each next question. */
export const picks = fc.array(fc.nat(999_982), { minLength: 40, maxLength: 40 });

/** Walks through the table alone, to where no answer leads further. */
export function walkTable(
  table: Table,
  start: PlaceRef,
  taken: readonly number[],
): { path: Answer[]; end: PlaceRef } {
  const path: Answer[] = [];
  let end = start;
  for (const pick of taken) {
    const ways = [...(table.answers.get(end) ?? [])];
    const [option, next] = ways[pick % ways.length] ?? [];
    if (option === undefined || next === undefined) break;
    path.push({ question: end, option });
    end = next;
  }
  return { path, end };
}

/** Answers as given by somebody who goes on, comes back to an earlier question, or steps back over it. */
export function changeMinds(table: Table, start: PlaceRef, taken: readonly number[]): Answer[] {
  const given = new Map<PlaceRef, Answer>();
  for (const pick of taken) {
    const earlier = [...given.keys()][pick % given.size];
    const question = pick % 3 === 0 && earlier !== undefined ? earlier : placeOf(table, start, given);
    const options = [...(table.answers.get(question)?.keys() ?? [])];
    const option = options[Math.floor(pick / 3) % options.length];
    if (option === undefined) continue;
    given.set(question, { question, option, ...(pick % 7 === 0 ? { isAside: true } : {}) });
  }
  return [...given.values()];
}

function placeOf(table: Table, start: PlaceRef, given: ReadonlyMap<PlaceRef, Answer>): PlaceRef {
  let place = start;
  for (let answer = given.get(place); answer && !answer.isAside; answer = given.get(place))
    place = table.answers.get(place)?.get(answer.option) ?? '';
  return place;
}
