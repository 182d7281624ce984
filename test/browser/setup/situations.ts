import { readFileSync } from 'node:fs';

/** A situation as somebody tells it, the answers that person would give, and what the outcome has to say. */
export interface Situation {
  readonly id: string;
  readonly story: string;
  /** Options from the front page on, a space between them. */
  readonly walk: string;
  readonly kind: string;
  readonly desk?: string;
  readonly shows: readonly string[];
  readonly hides?: readonly string[];
}

const lines = readFileSync(new URL('../situations.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');

export const situations = lines.map((line) => JSON.parse(line) as Situation);

/** The first way that somebody in a situation walks. */
export function walkOf(id: string): string[] {
  const found = situations.find((one) => one.id === id);
  if (!found) throw new Error(`There is no situation ${id}`);
  return found.walk.split(' ');
}
