import type { Page } from '../../../src/check/taal/page';
import { taalcheck } from '../../../src/check/taal/taalcheck';
import type { RuleName, TaalFinding } from '../../../src/check/taal/types';
import { readPackFolder } from '../../../src/tools/pack-folder';
import { loadWords } from '../../../src/tools/taalcheck-words';
import { FLOWS } from '../pack';

/** The knowledge of words that the shipped flows are checked with. */
export const words = await loadWords(readPackFolder(FLOWS));

type About = Partial<Pick<Page, 'address' | 'isExplained' | 'isPart'>>;

/** What is found in a text. */
export function findingsIn(text: string, about: About = {}): readonly TaalFinding[] {
  return taalcheck(text, { words, ...about }).findings;
}

/** What one rule finds in a text, as the words it is about. */
export function foundBy(rule: RuleName, text: string, about: About = {}): string[] {
  return findingsIn(text, about)
    .filter((one) => one.rule === rule)
    .map(({ start, end }) => text.slice(start, end));
}

/** The words that a hard word in a text had better be. */
export function betterFor(text: string): readonly string[] {
  return findingsIn(text).find((one) => one.rule === 'moeilijk-woord')?.suggestions ?? [];
}

/** How bad a rule finds a text. */
export function severityOf(rule: RuleName, text: string): string | undefined {
  return findingsIn(text).find((one) => one.rule === rule)?.severity;
}

export function indexOf(text: string): number {
  return taalcheck(text, { words }).index;
}
