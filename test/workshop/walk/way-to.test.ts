import { describe, expect, test } from 'vitest';
import { refOf } from '../../../src/flow/path';
import { replay } from '../../../src/flow/replay';
import { beginFor, wayPast, wayTo } from '../../../src/workshop/walk/way-to';
import { shippedPack } from '../../flow/pack-sample';

const { flows } = shippedPack();
const places = [...flows.values()].flatMap(({ id, questions, outcomes }) =>
  [...Object.keys(questions), ...Object.keys(outcomes)].map((place) => refOf(id, place)),
);

describe('a walk to any place of the shipped flows', () => {
  test('arrives there', () => {
    for (const to of places) {
      const { start, answers } = beginFor(flows, to);
      expect(replay((id) => flows.get(id), start, answers).place).toBe(to);
    }
  });

  test('takes the shortest way', () => {
    expect(wayTo(flows, 'overlast/waarvan', 'overlast/weg-provincie')).toHaveLength(2);
    expect(wayTo(flows, 'overlast/weg', 'overlast/weg')).toEqual([]);
  });

  test('begins at the place itself when its own flow does not lead there', () => {
    expect(beginFor(flows, 'nergens/iets')).toEqual({ start: 'nergens/iets', answers: [] });
    expect(wayTo(flows, 'overlast/weg', 'start/waarmee')).toBeUndefined();
  });

  test('comes past any answer, and on to an outcome', () => {
    const start = 'overlast/waarvan';
    for (const question of Object.values(flows.get('overlast')?.questions ?? {}))
      for (const { id: option } of question.options) {
        const answer = { question: refOf('overlast', question.id), option };
        const { answers, endsAt } = wayPast(flows, start, answer) ?? expect.fail();
        expect(answers).toContainEqual(answer);
        const { place, at } = replay((id) => flows.get(id), start, answers);
        expect([place, at]).toEqual([endsAt, 'outcome']);
      }
  });
});
