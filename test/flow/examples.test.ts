import { describe, expect, test } from 'vitest';
import { replay } from '../../src/flow/replay';
import type { Example } from '../../src/flow/types';
import { shippedPack } from './pack-sample';
import { answersOf, lookupOf } from './walk';

const pack = shippedPack();
const examples = [...pack.flows.values()].flatMap((flow) => flow.examples).concat(pack.examples);
const named = examples.map((example): [string, Example] => [
  `${example.spot.file} ${Number(example.spot.path[1]) + 1}: ${example.story.join(' ')}`,
  example,
]);

describe('the examples of the shipped pack', () => {
  test('are there', () => expect(examples.length).toBeGreaterThan(200));

  test.each(named)('%s', (_, { answers, from, endsAt }) => {
    const given = answersOf(answers);
    const { at, place, path } = replay(lookupOf(pack), from, given);
    expect({ at, place, asked: path.length }).toEqual({ at: 'outcome', place: endsAt, asked: given.length });
  });
});
