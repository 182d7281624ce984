import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { examine } from '../../src/check/examine';
import { readPack } from '../../src/flow/read-pack';
import { longestFrom, tableOf } from '../../src/flow/table';
import type { Pack } from '../../src/flow/types';
import { generatedPack } from '../../src/tools/bench/generated-pack';
import { picks, SEED, walkTable } from './random-walk';
import { startOf, walk } from './walk';

const read = readPack(generatedPack(400));
const pack = read.pack as Pack;
const table = tableOf(pack.flows);

describe('a generated pack', () => {
  test('is what the examiner would let an author publish', () => {
    const errors = examine(read, '2026-11-22').filter((finding) => finding.severity === 'error');
    expect(errors).toEqual([]);
  });

  test('has the questions that were asked for, in flows of fifty', () => {
    const counts = [...pack.flows.values()].map((flow) => Object.keys(flow.questions).length);
    expect(counts.filter((count) => count === 50)).toHaveLength(8);
  });

  test('asks at most eight questions, wherever a visitor begins', () => {
    expect(Math.max(...longestFrom(table).values())).toBeLessThanOrEqual(8);
  });

  test('brings every visitor to an outcome', () => {
    const rule = fc.property(picks, (taken) => {
      const { path, end } = walkTable(table, startOf(pack), taken);
      path.reduce((walker, { question, option }) => walker.answer(question, option), walk(pack)).endsAt(end);
    });
    fc.assert(rule, { seed: SEED, numRuns: 50 });
  });
});
