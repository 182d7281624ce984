import { describe, expect, test, vi } from 'vitest';
import { moveToFlow, moveWithin } from '../../../src/workshop/edits/move-question';
import { afterStep, changes, endsOf, filesIn, linesChanged, packOf } from './steps';

// A whole pack is read several times over.
vi.setConfig({ testTimeout: 60_000 });

const files = filesIn();
const pack = packOf(files);
const PATH = 'overlast/wegwijzer.yaml';

describe('a question to another place in its file', () => {
  const questions = Object.keys(pack.flows.get('overlast')?.questions ?? {});

  test.each([
    [questions[3], questions[1]],
    [questions[0], questions[5]],
    [questions.at(-1), questions[0]],
    [questions[2], undefined],
  ])('%s before %s changes no line and no name', (question = '', before) => {
    const now = afterStep(files, moveWithin(files, 'overlast', question, before));
    expect(linesChanged(files, now)).toEqual({ [PATH]: 0 });
    expect((now.get(PATH) ?? '').split('\n').sort()).toEqual((files.get(PATH) ?? '').split('\n').sort());
  });

  test('stands where it was asked to stand, and nothing changes for visitors', () => {
    const moved = afterStep(files, moveWithin(files, 'overlast', 'water', 'weg'));
    expect(changes(files, moved)).toEqual({});
    const now = packOf(moved);
    const order = Object.keys(now.flows.get('overlast')?.questions ?? {});
    expect(order.indexOf('water')).toBe(order.indexOf('weg') - 1);
  });

  test('stays the same when it already stands there', () => {
    expect(moveWithin(files, 'overlast', questions[0] ?? '', questions[1])).toEqual([]);
  });
});

describe('a question to another flow', () => {
  test.each([
    ['overlast', 'al-geklaagd', 'schade'],
    ['overlast', 'eerder', 'gemeente'],
    ['gemeente', 'besluit', 'overlast'],
  ])('%s/%s to %s: every example still ends in the same place', (flow, question, to) => {
    const now = afterStep(files, moveToFlow(files, flow, question, to));
    expect(endsOf(packOf(now))).toEqual(endsOf(pack));
  });

  test('does not go where the name is taken, out of a sensitive flow, or when all begins there', () => {
    expect(moveToFlow(files, 'overlast', 'dieren', 'schade')).toEqual({ refused: 'nameTaken' });
    expect(moveToFlow(files, 'overlast', 'waarvan', 'schade')).toEqual({ refused: 'isStart' });
    expect(moveToFlow(files, 'overlast', 'eerder', 'integriteit')).toEqual({ refused: 'sensitive' });
    expect(moveToFlow(files, 'overlast', 'eerder', 'overlast')).toEqual({ refused: 'sameFlow' });
  });
});
