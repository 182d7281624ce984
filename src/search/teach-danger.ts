import type { DangerLessons } from '../flow/word-types';
import { saidAs } from './danger';
import { retold } from './danger-retold';
import { SignReader, type Signs, WORTH, wordSign } from './danger-signs';
import { type DangerWeights, DEAF, HEAVIEST_SIGN, STEPS, type Weighed, writeWeights } from './danger-weights';
import type { Language } from './language';
import { type Example, learn } from './learn';
import { stemOf } from './stem';
import { plainWord } from './tokens';

/** A story, and whether it tells of danger. */
export interface Lesson {
  readonly text: string;
  readonly isDanger: boolean;
}

/** So many signs travel; a sign that stands in fewer stories says nothing for sure. */
const MOST_SIGNS = 21_000;
const FEWEST_STORIES = 2;

/** Groups of words have signs of their own while learning, past those of words. */
const GROUP = 2 ** 20;
const GROUP_WORTH = 0.7;

/**
 * From here on a text counts as danger. Chosen on stories that were kept apart: lower hears more, and raises more false alarms.
 */
const THRESHOLD = 1;

/** Learns from stories what danger sounds like. Takes seconds: meant for the build, not for a device. */
export function teachDanger(
  lessons: DangerLessons,
  more: readonly Lesson[],
  language: Language,
): DangerWeights {
  const told: Lesson[] = [
    ...lessons.danger.map((text) => ({ text, isDanger: true })),
    ...lessons.calm.map((text) => ({ text, isDanger: false })),
    ...more,
  ];
  const cries = lessons.cries.map((cry) => saidAs(language.wordsOf(cry)));
  if (lessons.danger.length === 0 || lessons.calm.length === 0) return { ...DEAF, cries };
  const groups = groupsOf(lessons.groups);
  const reader = new SignReader();
  const asExample = ({ text, isDanger }: Lesson): Example =>
    exampleOf(reader.signsOf(language.wordsOf(text)), groups, isDanger);
  const first = told.map(asExample);
  const all = [...first, ...retold(told, lessons.asides).map(asExample)];
  const counts = countSigns(first);
  const rough = learn(all, (sign) => (counts.get(sign) ?? 0) >= FEWEST_STORIES);
  const says = new Set(mostSaying(rough.weights, counts));
  const { weights, start } = learn(all, (sign) => says.has(sign));
  return { ...writeWeights(folded(weights, groups), Number((start - THRESHOLD).toFixed(2))), cries };
}

/** The groups of each word, by the sign of the word. */
function groupsOf(groups: DangerLessons['groups']): Map<number, number[]> {
  const of = new Map<number, number[]>();
  for (const [at, words] of groups.entries())
    for (const sign of new Set(words.map((word) => wordSign(stemOf(plainWord(word))))))
      of.set(sign, [...(of.get(sign) ?? []), GROUP + at]);
  return of;
}

/** A word of a group is a sign of that group too. */
function exampleOf(signs: Signs, groups: ReadonlyMap<number, readonly number[]>, is: boolean): Example {
  const inGroups = new Map<number, number>();
  for (const [sign, worth] of signs)
    for (const group of groups.get(sign) ?? [])
      inGroups.set(group, (inGroups.get(group) ?? 0) + worth * GROUP_WORTH);
  return {
    signs: [...signs.keys(), ...inGroups.keys()],
    worths: [...signs.values(), ...inGroups.values()],
    is,
  };
}

function countSigns(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { signs } of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return counts;
}

/** The signs that tell the most over all stories together; those of groups always. */
function mostSaying(weights: ReadonlyMap<number, number>, counts: ReadonlyMap<number, number>): number[] {
  const says = (sign: number, weight: number) =>
    sign >= GROUP ? Number.POSITIVE_INFINITY : Math.abs(weight) * Math.sqrt(counts.get(sign) ?? 0);
  return [...weights]
    .map(([sign, weight]) => ({ sign, says: says(sign, weight) }))
    .sort((a, b) => b.says - a.says || a.sign - b.sign)
    .slice(0, MOST_SIGNS)
    .map(({ sign }) => sign);
}

/** What a group says is added to each of its words, so that groups need not travel. */
function folded(
  weights: ReadonlyMap<number, number>,
  groups: ReadonlyMap<number, readonly number[]>,
): Weighed[] {
  const all = new Map([...weights].filter(([sign]) => sign < GROUP));
  for (const [sign, own] of groups)
    for (const group of own)
      all.set(sign, (all.get(sign) ?? 0) + ((weights.get(group) ?? 0) * GROUP_WORTH) / WORTH.word);
  return [...all].map(([sign, weight]) => {
    const share = Math.max(-1, Math.min(1, weight / HEAVIEST_SIGN));
    return [sign, Math.round(share * STEPS)];
  });
}
