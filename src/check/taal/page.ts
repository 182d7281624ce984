import type { Reading } from './reading';
import type { Found, RuleName, TaalSeverity, Token } from './types';
import type { Words } from './words';

/** A text as the rules see it. */
export interface Page {
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly words: Words;
  /** Higher is harder. */
  readonly index: number;
  /** How the text addresses its reader, where that is known. */
  readonly address?: 'u' | 'je';
  /** Set when every term is explained where the text is shown. */
  readonly isExplained?: boolean;
  /** Set for one text of several on a page: how hard the page is as a whole, is asked of the page. */
  readonly isPart?: boolean;
}

/** One question asked of a text. */
export type Rule = (page: Page) => Found[];

/** A finding at some tokens, from the first to the last. */
export function foundAt(
  rule: RuleName,
  severity: TaalSeverity,
  first: Pick<Token, 'start'>,
  last: Pick<Token, 'end'>,
  more: Pick<Found, 'suggestions' | 'values'> = {},
): Found {
  return { rule, severity, start: first.start, end: last.end, ...more };
}

/** Keeps the first of those that are alike: a word that comes back ten times is one thing to change. */
export function firsts<Thing>(things: readonly Thing[], likeness: (thing: Thing) => string): Thing[] {
  if (things.length < 2) return [...things];
  const seen = new Set<string>();
  return things.filter((thing) => {
    const like = likeness(thing);
    if (seen.has(like)) return false;
    seen.add(like);
    return true;
  });
}
