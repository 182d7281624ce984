import type { Page, Rule } from './page';
import { readability } from './readability';
import { type Reading, readSentence } from './reading';
import { abbreviation } from './rules/abbreviation';
import { address } from './rules/address';
import { chopped } from './rules/chopped';
import { doubleNegation } from './rules/double-negation';
import { hardWord } from './rules/hard-word';
import { longSentence } from './rules/long-sentence';
import { nominalStyle } from './rules/nominal-style';
import { passive } from './rules/passive';
import { rareWord } from './rules/rare-word';
import { spelling } from './rules/spelling';
import { stackedClauses } from './rules/stacked-clauses';
import { tang } from './rules/tang';
import { textIndex } from './rules/text-index';
import { unexplainedTerm } from './rules/unexplained-term';
import { sentencesOf } from './sentences';
import type { Found, RuleName, TaalFinding } from './types';

/** Every question that the check asks of a text. */
const RULES: readonly Rule[] = [
  abbreviation,
  address,
  chopped,
  doubleNegation,
  hardWord,
  longSentence,
  nominalStyle,
  passive,
  rareWord,
  spelling,
  stackedClauses,
  tang,
  textIndex,
  unexplainedTerm,
];

/** What the check has to know beside the text itself. */
export type TaalContext = Omit<Page, 'text' | 'readings' | 'index'>;

export interface Checked {
  /** Higher is harder. */
  readonly index: number;
  /** By place. */
  readonly findings: readonly TaalFinding[];
  /** What the index was made from, for who adds up several texts. */
  readonly readings: readonly Reading[];
}

/** Measures how hard a text is to read and says what makes it so. */
export function taalcheck(text: string, context: TaalContext): Checked {
  const readings = sentencesOf(text).map((sentence) => readSentence(sentence, context.words));
  const page: Page = { ...context, text, readings, index: readability(readings) };
  const found = withoutDoubles(RULES.flatMap((rule) => rule(page)));
  return { index: page.index, findings: found.map(complete).sort(byPlace), readings };
}

/** Which finding stands back for another one at the same place: a mistyped word looks rare, an abbreviation mistyped. */
const BEHIND: Readonly<Partial<Record<RuleName, readonly RuleName[]>>> = {
  'zeldzaam-woord': ['spelling', 'moeilijk-woord', 'afkorting', 'begrip-zonder-uitleg'],
  'moeilijk-woord': ['afkorting', 'begrip-zonder-uitleg'],
  spelling: ['afkorting'],
};

function withoutDoubles(found: readonly Found[]): Found[] {
  return found.filter(({ rule, start, end }) => {
    const before = BEHIND[rule];
    if (!before) return true;
    return !found.some((other) => before.includes(other.rule) && other.start < end && start < other.end);
  });
}

function complete(found: Found): TaalFinding {
  return { suggestions: [], values: {}, ...found };
}

function byPlace(a: TaalFinding, b: TaalFinding): number {
  return a.start - b.start || b.end - a.end || (a.rule < b.rule ? -1 : 1);
}
