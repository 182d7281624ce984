import { outcomeAt } from '../../flow/table';
import type { Example, Pack, PlaceRef } from '../../flow/types';
import { tryExamples } from '../tried';
import { walkExample } from '../walk';
import { namedExactly } from './named';
import type { Names } from './names';
import type { Elsewhere, PackDiff } from './types';

/** The same person before and now; one of the two is missing when the example is new or gone. */
interface Pair {
  readonly was?: Example;
  readonly is?: Example;
}

/** Walks every example through both versions and tells who ends elsewhere. */
export function compareExamples(names: Names): PackDiff['examples'] {
  const pairs = pairUp(names);
  const storyOf = (example: Example | undefined) => example?.story.join(' ') ?? '';
  return {
    compared: pairs.length,
    elsewhere: pairs.flatMap((pair) => judge(names, pair)),
    added: pairs.filter(({ was }) => !was).map(({ is }) => storyOf(is)),
    gone: pairs.filter(({ is }) => !is).map(({ was }) => storyOf(was)),
  };
}

/** The same story is the same person; failing that, the same answers. */
function pairUp(names: Names): Pair[] {
  const old = new Set(examplesOf(names.before));
  const take = (keyOf: (example: Example) => string) => {
    const byKey = new Map<string, Example[]>();
    for (const one of old) byKey.set(keyOf(one), [...(byKey.get(keyOf(one)) ?? []), one]);
    return (key: string) => {
      const found = byKey.get(key)?.shift();
      if (found) old.delete(found);
      return found;
    };
  };
  const byStory = take((one) => one.story.join('\n'));
  const first = examplesOf(names.after).map((is): Pair => ({ is, was: byStory(is.story.join('\n')) }));
  const byAnswers = take((one) => keyOfAnswers(one, answersNow(names, one)));
  const second = first.map((pair): Pair => {
    if (pair.was || !pair.is) return pair;
    return { is: pair.is, was: byAnswers(keyOfAnswers(pair.is, pair.is.answers)) };
  });
  return [...second, ...[...old].map((was): Pair => ({ was }))];
}

function examplesOf(pack: Pack): Example[] {
  return tryExamples(pack).map(({ example }) => example);
}

function keyOfAnswers({ spot }: Example, answers: Example['answers']): string {
  return JSON.stringify([spot.file, Object.entries(answers).sort()]);
}

function judge(names: Names, { was, is }: Pair): Elsewhere[] {
  const { before, after } = names;
  const first = was ?? (is && exampleThen(names, is));
  const second = is ?? (was && exampleNow(names, was));
  if (!first || !second) return [];
  const from = walkExample(before, first).end;
  const to = walkExample(after, second).end;
  if (isSameEnd(names, from, to)) return [];
  // Who could not go this way before is a new visitor, not one who is sent elsewhere.
  if (!was && !outcomeAt(before.flows, from)) return [];
  return [
    {
      story: second.story.join(' '),
      from: namedExactly(before, from),
      to: namedExactly(after, to),
      isStuck: outcomeAt(after.flows, to) === undefined,
      written: !was ? 'after' : is ? 'both' : 'before',
      hasOtherAnswers: Boolean(was && is) && !haveSameAnswers(names, first, second),
    },
  ];
}

/** The same outcome with another desk is another end: the visitor turns to somebody else. */
function isSameEnd({ before, after, now }: Names, from: PlaceRef, to: PlaceRef): boolean {
  if (now(from) !== to) return false;
  const [was, is] = [outcomeAt(before.flows, from), outcomeAt(after.flows, to)];
  return was?.desk === is?.desk || namedExactly(before, from).desk === namedExactly(after, to).desk;
}

function haveSameAnswers(names: Names, was: Example, is: Example): boolean {
  return keyOfAnswers(is, answersNow(names, was)) === keyOfAnswers(is, is.answers);
}

function answersNow(names: Names, { answers }: Example): Example['answers'] {
  const present = Object.entries(answers).map(([ref, option]) => {
    const question = names.now(ref);
    return [question, names.optionNow(question, option)];
  });
  return Object.fromEntries(present);
}

/** An example of before, as it would be written now. */
function exampleNow(names: Names, example: Example): Example {
  const flow = [...names.before.flows.values()].find(({ start }) => start === example.from);
  const from = names.after.flows.get(flow?.id ?? '')?.start ?? names.now(example.from);
  return { ...example, from, answers: answersNow(names, example) };
}

/** An example of now, as it would have been written before. */
function exampleThen(names: Names, example: Example): Example {
  const flow = [...names.after.flows.values()].find(({ start }) => start === example.from);
  const from = names.before.flows.get(flow?.id ?? '')?.start ?? names.then(example.from);
  const former = Object.entries(example.answers).map(([ref, option]) => [
    names.then(ref),
    names.optionThen(ref, option),
  ]);
  return { ...example, from, answers: Object.fromEntries(former) };
}
