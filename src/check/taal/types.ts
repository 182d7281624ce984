import type { Code } from '../../flow/codes';

/** Every rule of the language check; `check/messages.md` has a letter for each. */
export const RULE_NAMES = [
  'aanspreekvorm',
  'afkorting',
  'begrip-zonder-uitleg',
  'dubbele-ontkenning',
  'korte-zinnen',
  'lijdende-vorm',
  'moeilijk-woord',
  'naamwoordstijl',
  'spelling',
  'tang',
  'tekst-index',
  'zeldzaam-woord',
  'zin-lang',
  'zinnen-combineren',
] as const satisfies readonly Code[];

export type RuleName = (typeof RULE_NAMES)[number];

/** A tip is weak evidence: it helps a writer and holds nothing up. */
export type TaalSeverity = 'error' | 'warning' | 'tip';

/** Something that makes a text hard to read. */
export interface TaalFinding {
  readonly rule: RuleName;
  readonly severity: TaalSeverity;
  /** Offsets in UTF-16 units; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What to write instead, best first: to offer, never to put in by itself. */
  readonly suggestions: readonly string[];
  /** What the message fills in at `%name%`. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a rule gives before it is told where the text stands. */
export type Found = Omit<TaalFinding, 'suggestions' | 'values'> &
  Partial<Pick<TaalFinding, 'suggestions' | 'values'>>;

/** A word, number or code in a sentence. */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** A slot is filled in later (`{bezwaar}`); a code is an address, a link or a number with letters. */
  readonly kind: 'word' | 'number' | 'code' | 'slot';
  /** The signs between the token before and this one. */
  readonly before: string;
}

/** A sentence, a heading or an item of a list. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Which line of the text it stands on; two sentences of one paragraph share it. */
  readonly line: number;
}
