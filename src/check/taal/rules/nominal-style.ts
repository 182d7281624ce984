import { foundAt, type Page } from '../page';
import { ABSTRACT, type Reading } from '../reading';
import type { Found } from '../types';

/** One abstract noun is fine; two in a sentence hide what people do. */
const MOST = 1;

/** Nouns that look like verbs. */
const NOUNS = new Set(
  `leven eten einde gezin vertrouwen verleden wapen teken examen kussen geheugen vermogen raadsel midden eigen verlangen
  begin gevoelen aantal bestaan optreden inkomen vermoeden noorden zuiden oosten westen`.split(/\s+/),
);

/** "het verstrekken van", or two nouns on -ing or -heid: somebody does something here, but who? */
export function nominalStyle({ readings }: Page): Found[] {
  return readings.flatMap((reading) => infinitiveAsNoun(reading) ?? abstractPair(reading) ?? []);
}

function infinitiveAsNoun({ sentence: { tokens } }: Reading): Found | undefined {
  const at = tokens.findIndex(
    ({ lower }, index) =>
      lower === 'het' &&
      tokens[index + 2]?.lower === 'van' &&
      /\p{L}{3,}en$/u.test(tokens[index + 1]?.lower ?? '') &&
      !NOUNS.has(tokens[index + 1]?.lower ?? ''),
  );
  const [first, last] = [tokens[at], tokens[at + 2]];
  if (!first || !last) return undefined;
  const woord = `het ${tokens[at + 1]?.lower} van`;
  return foundAt('naamwoordstijl', 'tip', first, last, {
    values: { woord, werkwoord: tokens[at + 1]?.lower ?? '' },
  });
}

function abstractPair({ sentence: { tokens }, abstract }: Reading): Found | undefined {
  const isObject = (at: number) => ABSTRACT.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'van';
  const nouns = tokens.filter((_, at) => abstract.includes(at) || isObject(at));
  const [first] = nouns;
  const last = nouns.at(-1);
  if (nouns.length <= MOST || !first || !last) return undefined;
  const woord = nouns.map(({ text }) => `‘${text}’`).join(' en ');
  return foundAt('naamwoordstijl', 'tip', first, last, { values: { woord, werkwoord: '' } });
}
