import type { EverydayWords } from '../flow/word-types';
import { type Hit, PhraseBook } from './patterns';
import type { Token } from './tokens';

/** Words of a pair may stand so far from each other. Units: words. */
const NEAR = 14;

/** So many signs together are enough; in a text of a few words one is. */
const ENOUGH_SIGNS = 2;
const FEW_WORDS = 5;

/** Hears danger in a text: also when it is veiled, not when it is a figure of speech. */
export class DangerEar {
  private readonly alone: PhraseBook;
  private readonly pairs: PhraseBook;
  private readonly signs: PhraseBook;
  private readonly figures: PhraseBook;

  constructor({ danger, noDanger }: Pick<EverydayWords, 'danger' | 'noDanger'>) {
    const named = (words: readonly string[], name: string) => words.map((word) => [name, word] as const);
    const each = (words: readonly string[]) => words.map((word) => [word, word] as const);
    this.alone = new PhraseBook(each(danger.flatMap(({ alone }) => alone)), true);
    this.signs = new PhraseBook(each(danger.flatMap(({ signs }) => signs)), true);
    const pairs = danger.flatMap(({ together }) => together);
    this.pairs = new PhraseBook(
      pairs.flatMap((pair, at) => [...named(pair.oneOf, `${at}a`), ...named(pair.with, `${at}b`)]),
      true,
    );
    this.figures = new PhraseBook(each(noDanger));
  }

  knows(word: string): boolean {
    return this.books().some((book) => book.knows(word));
  }

  words(): string[] {
    return this.books().flatMap((book) => [...book.words()]);
  }

  /** Does a text tell of danger? That it is like other stories about danger counts as one sign. */
  hears(tokens: readonly Token[], isLikeDanger = false): boolean {
    const figures = this.figures.find(tokens);
    const isMeant = (hit: Hit) => !figures.some((figure) => isOver(hit, figure));
    const heard = (book: PhraseBook) => book.find(tokens).filter(isMeant);
    return (
      heard(this.alone).length > 0 ||
      hasPair(heard(this.pairs)) ||
      countSigns(heard(this.signs)) + Number(isLikeDanger || tokens.length < FEW_WORDS) >= ENOUGH_SIGNS
    );
  }

  private books(): PhraseBook[] {
    return [this.alone, this.pairs, this.signs, this.figures];
  }
}

/** One word of the first list of a pair and one of its second, near each other. */
function hasPair(hits: readonly Hit[]): boolean {
  return hits.some(
    (one) =>
      one.name.endsWith('a') &&
      hits.some(
        (other) =>
          other.name === one.name.replace('a', 'b') && !isOver(one, other) && gap(one, other) <= NEAR,
      ),
  );
}

/** Signs that are said in words of their own: of two that overlap, one counts. */
function countSigns(hits: readonly Hit[]): number {
  const counted: Hit[] = [];
  for (const hit of hits)
    if (!counted.some((other) => other.name === hit.name || isOver(other, hit))) counted.push(hit);
  return counted.length;
}

function gap(one: Hit, other: Hit): number {
  return Math.max(one.from - other.to, other.from - one.to);
}

function isOver(one: Hit, other: Hit): boolean {
  return one.from <= other.to && one.to >= other.from;
}
