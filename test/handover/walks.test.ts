import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partsOf, refOf } from '../../src/flow/path';
import { replay } from '../../src/flow/replay';
import { answersOf, tableOf } from '../../src/flow/table';
import { codeOf } from '../../src/handover/code';
import { shippedPack } from '../flow/pack-sample';
import { changeMinds, picks, SEED, walkTable } from '../flow/random-walk';
import { startOf } from '../flow/walk';
import { codeFor, groundOf, opened, shippedRegister } from './coding';

const pack = shippedPack();
const ground = groundOf(pack, shippedRegister());
const table = tableOf(pack.flows);
const start = startOf(pack);
const isSensitive = (ref: string) => ground.isSensitive(partsOf(ref).flow);
const questions = [...pack.flows.values()].flatMap((flow) =>
  Object.values(flow.questions).map((question) => ({ ref: refOf(flow.id, question.id), question })),
);

describe('the shipped flows', () => {
  test.each(questions)('$ref: every option comes back by its number', ({ ref, question }) => {
    for (const [option, next] of answersOf(question)) {
      const code = codeFor(ref, [{ question: ref, option }], ground);
      if (isSensitive(ref) || isSensitive(next)) expect(code).toBe('sensitive');
      else expect(path(code)).toEqual([{ question: ref, option }]);
    }
  });

  test('give back 10,000 random walks', () => {
    const rule = fc.property(picks, (taken) => {
      const { path: walked, end } = walkTable(table, start, taken);
      const code = codeFor(start, walked, ground);
      if ([end, ...walked.map(({ question }) => question)].some(isSensitive)) expect(code).toBe('sensitive');
      else expect(path(code)).toEqual(walked);
    });
    fc.assert(rule, { seed: SEED, numRuns: 10_000 });
  }, 120_000);

  test('give back visits of several problems', () => {
    const rule = fc.property(fc.array(picks, { minLength: 2, maxLength: 3 }), (all) => {
      const problems = all.map((taken) => ({ start, answers: walkTable(table, start, taken).path }));
      const code = codeOf({ problems }, ground);
      if (typeof code === 'string') expect(code).toBe('sensitive');
      else expect(opened(code.digits, ground).visit).toEqual({ problems });
    });
    fc.assert(rule, { seed: SEED, numRuns: 500 });
  }, 60_000);

  test('never put a set-aside answer in a code, however often somebody changes their mind', () => {
    const rule = fc.property(picks, (taken) => {
      const answers = changeMinds(table, start, taken);
      const code = codeFor(start, answers, ground);
      if (typeof code === 'string') return;
      const counts = replay(ground.lookup, start, answers).path.map(({ question, option }) => ({
        question,
        option,
      }));
      expect(opened(code.digits, ground).visit).toEqual({ problems: [{ start, answers: counts }] });
    });
    fc.assert(rule, { seed: SEED, numRuns: 3000 });
  }, 60_000);
});

function path(code: ReturnType<typeof codeFor>) {
  if (typeof code === 'string') throw new Error(`no code: ${code}`);
  const { standings, lost } = opened(code.digits, ground);
  expect({ lost, aside: standings[0]?.aside }).toEqual({ lost: [], aside: [] });
  return standings[0]?.path;
}
