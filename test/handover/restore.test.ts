import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guard } from '../../src/handover/digits';
import { writeMessage } from '../../src/handover/numerals';
import { readCode } from '../../src/handover/read-code';
import { registerOf } from '../../src/handover/register';
import { restore } from '../../src/handover/restore';
import { visitFrom } from '../../src/journey/visit';
import { packOf } from '../flow/pack-sample';
import { SEED } from '../flow/random-walk';
import { answersOf, asLine, lookupOf } from '../flow/walk';
import { two } from '../journey/visiting';
import { coded, groundOf, opened, reading } from './coding';

const before = groundOf(two);
const walked = answersOf({ 'weg/gevaar': 'nee', 'weg/plek': 'stoep', 'weg/kapot': 'lamp' });
const { digits } = coded(visitFrom('weg/gevaar', walked), before);

/** The ground of flows that have changed since, with the register of before. */
function since(weg: Record<string, string>) {
  return groundOf(
    packOf({ weg, geld: { hoeveel: 'veel > betaal, ? > betaal', betaal: '' } }),
    before.register,
  );
}

function message(...problems: number[][]): string {
  return guard(writeMessage({ form: 1, stamp: '00', problems }));
}

describe('a code of an older version', () => {
  test('says that the flows have changed', () => {
    expect(reading(digits, { ...before, version: 'another' }).isOtherVersion).toBe(true);
    expect(reading(digits, before).isOtherVersion).toBe(false);
  });

  test('finds what was renamed', () => {
    const now = since({
      risico: 'x > meld, ? > meld',
      'ernst was gevaar': 'nooit was nee > meld, ? > meld',
      meld: '',
    });
    expect(asLine(opened(digits, now).standings[0]?.path ?? [])).toBe('weg/ernst=nooit');
  });

  test('asks again where the chosen option is gone', () => {
    const now = since({ gevaar: 'ja > bel, nee > plek, ? > plek', plek: 'gras > bel, ? > bel', bel: '' });
    const [standing] = opened(digits, now).standings;
    expect(standing).toMatchObject({ at: 'question', place: 'weg/plek', misfit: walked[1] });
    expect(asLine(standing?.path ?? [])).toBe('weg/gevaar=nee');
  });

  test('begins at the next question when the first one is gone', () => {
    const now = since({ plek: 'stoep > kapot, ? > bel', kapot: 'lamp > bel, ? > bel', bel: '' });
    const { standings, visit } = opened(digits, now);
    expect(visit.problems[0]?.start).toBe('weg/plek');
    expect(standings[0]).toMatchObject({ at: 'outcome', place: 'weg/bel' });
  });

  test('keeps later answers for when the visitor comes by', () => {
    const now = since({
      gevaar: 'nee > wie, ? > wie',
      wie: 'ik > plek, ? > plek',
      plek: 'stoep > bel, ? > bel',
      bel: '',
    });
    expect(asLine(opened(digits, now).standings[0]?.aside ?? [])).toContain('weg/plek=stoep');
  });

  test('tells what was lost when nothing is left', () => {
    const now = since({ nieuw: 'a > bel, ? > bel', bel: '' });
    expect(opened(digits, now)).toMatchObject({ visit: { problems: [] }, standings: [], lost: walked });
  });

  test('waits for a flow that is not loaded yet', () => {
    expect(restore(reading(digits, before), () => undefined).standings[0]?.at).toBe('unloaded');
    expect(reading(digits, before).flows).toEqual(['weg']);
  });
});

describe('a code of a newer version', () => {
  test('gives the answers that are known and the numbers that are not', () => {
    const read = reading(message([1, 777, 950]), before);
    expect(read).toMatchObject({ unknown: [777, 950], problems: [answersOf({ 'geld/hoeveel': 'veel' })] });
  });

  test('of another form is recognised, not guessed at', () => {
    const newer = guard(`2${digits.slice(1, -6)}`);
    expect(readCode(newer, before.register, '').kind).toBe('newer');
  });
});

describe('numbers', () => {
  const problems = fc.array(fc.array(fc.integer({ min: 1, max: 100_899 }), { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 4,
  });

  test('of any size come back, each with its own problem', () => {
    const rule = fc.property(problems, (all) => {
      const register = registerOf([...new Set(all.flat())].map((number) => [`f/q/o${number}`, number]));
      const read = readCode(message(...all), register, '');
      expect(read).toMatchObject({ unknown: [], problems: all.map((one) => one.map(named)) });
    });
    fc.assert(rule, { seed: SEED });
  });

  const named = (number: number) => ({ question: 'f/q', option: `o${number}` });

  test('that anybody may send are followed without an error', () => {
    const some = fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }), { maxLength: 5 });
    const rule = fc.property(some, (all) => {
      const read = readCode(message(...all), before.register, '');
      if (read.kind === 'read') restore(read, lookupOf(two));
    });
    fc.assert(rule, { seed: SEED, numRuns: 500 });
  });
});
