import type { Routes } from '../flow/machine';
import { namesOf } from '../flow/option-names';
import { refOf } from '../flow/path';
import type { Answer } from '../flow/replay';

/** The permanent number of every option there ever was, both ways. An option's name is `<flow>/<question>/<option>`. */
export interface Register {
  readonly numbers: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<number, string>;
}

/** The highest number that a code can say. */
export const MOST_NUMBERS = 100_899;

/** Makes a register of names with their numbers; what is no number or stands twice is left out. */
export function registerOf(entries: Iterable<readonly [string, unknown]>): Register {
  const numbers = new Map<string, number>();
  const names = new Map<number, string>();
  for (const [name, number] of entries) {
    if (typeof number !== 'number' || !Number.isInteger(number) || number < 1 || number > MOST_NUMBERS)
      continue;
    if (numbers.has(name) || names.has(number) || !answerNamed(name)) continue;
    numbers.set(name, number);
    names.set(number, name);
  }
  return { numbers, names };
}

/** The number of an answer under its present name; a renamed question or option has kept the number of its first name. */
export function numberOf(register: Register, routes: Routes | undefined, answer: Answer): number | undefined {
  return namesOf(routes, answer)
    .map((name) => register.numbers.get(name))
    .find((number) => number !== undefined);
}

/** The answer that has a number, under the name it had when it got that number. */
export function answerOf(register: Register, number: number): Answer | undefined {
  return answerNamed(register.names.get(number) ?? '');
}

function answerNamed(name: string): Answer | undefined {
  const parts = name.split('/');
  if (parts.length !== 3 || parts.includes('')) return undefined;
  const [flow = '', place = '', option = ''] = parts;
  return { question: refOf(flow, place), option };
}
