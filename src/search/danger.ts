import type { EverydayWords } from '../flow/word-types';
import { type Hit, PhraseBook } from './patterns';
import type { Token } from './tokens';

/** Words of a pair may stand so far from each other. Units: words. */
const NEAR = 14;

const NO_DANGER = '-';

/** Hears danger in a text: also when it is veiled, not when it is a figure of speech. */
export class DangerEar {
  private readonly book: PhraseBook;

  constructor({ danger, noDanger }: Pick<EverydayWords, 'danger' | 'noDanger'>) {
    const alone = danger.flatMap(({ alone }, kind) => alone.map((words) => [`${kind}`, words] as const));
    const pairs = danger.flatMap(({ together }, kind) =>
      together.flatMap((pair, index) => [
        ...pair.oneOf.map((words) => [`${kind}.${index}.a`, words] as const),
        ...pair.with.map((words) => [`${kind}.${index}.b`, words] as const),
      ]),
    );
    const figures = noDanger.map((words) => [NO_DANGER, words] as const);
    this.book = new PhraseBook([...alone, ...pairs, ...figures]);
  }

  knows(word: string): boolean {
    return this.book.knows(word);
  }

  words(): Iterable<string> {
    return this.book.words();
  }

  /** The words that tell of danger, from the first to the last; nothing when none do. */
  hear(tokens: readonly Token[]): Hit | undefined {
    const hits = this.book.find(tokens);
    const figures = hits.filter(({ name }) => name === NO_DANGER);
    const real = hits.filter(
      (hit) => hit.name !== NO_DANGER && !figures.some((figure) => isWithin(hit, figure)),
    );
    return real.find(({ name }) => !name.includes('.')) ?? pairIn(real);
  }
}

function pairIn(hits: readonly Hit[]): Hit | undefined {
  for (const one of hits.filter(({ name }) => name.endsWith('.a'))) {
    const wanted = one.name.replace(/a$/, 'b');
    const other = hits.find(
      ({ name, from, to }) =>
        name === wanted &&
        (from > one.to ? from - one.to : one.from - to) <= NEAR &&
        (from > one.to || to < one.from),
    );
    if (other)
      return { name: one.name, from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) };
  }
  return undefined;
}

function isWithin(hit: Hit, around: Hit): boolean {
  return hit.from <= around.to && hit.to >= around.from;
}
