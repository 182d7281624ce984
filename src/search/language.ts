import type { EverydayWords } from '../flow/word-types';
import { splitCompound } from './compounds';
import { PhraseBook } from './patterns';
import { stemOf } from './stem';
import { plainWord, type Token, tokensOf } from './tokens';

/** One thing a text is about, and where in the text that stands. */
export interface Term {
  /** A stem, or `=` with the number of a meaning. */
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** How people talk, ready to read texts with. */
export class Language {
  private readonly spellings = new Map<string, string>();
  private readonly silent: ReadonlySet<string>;
  private readonly meanings: PhraseBook;

  constructor({ spellings, meanings, silent }: Pick<EverydayWords, 'spellings' | 'meanings' | 'silent'>) {
    for (const [word, ways] of Object.entries(spellings))
      for (const way of ways) this.spellings.set(plainWord(way), plainWord(word));
    this.silent = new Set(silent.map(plainWord));
    const phrases = Object.values(meanings).flatMap((words, index) =>
      words.map((word) => [`=${index}`, word] as const),
    );
    this.meanings = new PhraseBook(phrases);
  }

  /** The words of a text in their usual spelling, as far as lists know them. */
  wordsOf(text: string): Token[] {
    return tokensOf(text).map((token) => {
      const usual = this.spellings.get(token.plain);
      return usual === undefined ? token : { ...token, plain: usual };
    });
  }

  /** Everything that words are about; a compound is also about its parts, as far as those are known. */
  termsOf(tokens: readonly Token[], isKnown: (word: string) => boolean): Term[] {
    const own = tokens.flatMap(({ plain }, at) =>
      this.partsOf(plain, isKnown).map((part) => ({ term: stemOf(part), from: at, to: at })),
    );
    return [...own, ...this.meanings.find(tokens).map(({ name, from, to }) => ({ term: name, from, to }))];
  }

  isSilent(word: string): boolean {
    return this.silent.has(word) || /^\d+$/.test(word) || word.length < 2;
  }

  /** Does a list say something about this word? */
  knows(word: string): boolean {
    return this.silent.has(word) || this.meanings.knows(word);
  }

  /** The plain words that lists know. */
  words(): Iterable<string> {
    return this.meanings.words();
  }

  private partsOf(word: string, isKnown: (word: string) => boolean): readonly string[] {
    if (this.isSilent(word)) return [];
    const whole = word.replace(/\d+/, '#');
    return [whole, ...(splitCompound(word, isKnown) ?? [])];
  }
}
