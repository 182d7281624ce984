import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expiresOn, mayBeShown } from '../../src/flow/certainty';
import { addMonths, readDate, readDayOfYear, writeDate } from '../../src/flow/dates';
import { CERTAINTIES } from '../../src/flow/fact-types';
import { DAYS, monthsLater } from '../terms/calendar';
import { SEED } from './random-walk';

describe('a date as authors write it', () => {
  test.each([
    ['3 november 2026', '2026-11-03'],
    ['1 januari 2024', '2024-01-01'],
    ['29 februari 2024', '2024-02-29'],
    ['31 december 1999', '1999-12-31'],
  ])('is read: %s', (written, date) => {
    expect(readDate(written)).toBe(date);
  });

  test.each([
    '31 juni 2026',
    '29 februari 2026',
    '0 mei 2026',
    '32 mei 2026',
    '3 November 2026',
    '3 nov 2026',
    '3 november',
    '3 november 26',
    '3  november 2026',
    '3-11-2026',
    'drie mei 2026',
    '',
  ])('is nothing when there is no such day: "%s"', (written) => {
    expect(readDate(written)).toBeUndefined();
  });

  test('is written as it is read, every day of ten years', () => {
    expect(DAYS.filter((day) => readDate(writeDate(day)) !== day)).toEqual([]);
  });

  test('has no zero in front of the day', () => expect(writeDate('2026-11-03')).toBe('3 november 2026'));
});

describe('a day of every year', () => {
  test.each([
    ['27 april', { month: 4, day: 27 }],
    ['1 januari', { month: 1, day: 1 }],
    ['29 februari', { month: 2, day: 29 }],
  ])('is read: %s', (written, day) => {
    expect(readDayOfYear(written)).toEqual(day);
  });

  test.each(['27 apr', '0 mei', '32 mei', '31 april', 'april', 'mei 3', ''])(
    'is nothing when there is no such day: "%s"',
    (written) => {
      expect(readDayOfYear(written)).toBeUndefined();
    },
  );
});

describe('some months later', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-30', 0, '2026-11-30'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('than %s, %i months, is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });

  test('is the day found by counting', () => {
    const from = fc.constantFrom(...DAYS.filter((day) => day < '2032'));
    const rule = fc.property(from, fc.integer({ min: 0, max: 12 }), (day, months) => {
      expect(addMonths(day, months)).toBe(monthsLater(day, months));
    });
    fc.assert(rule, { seed: SEED, numRuns: 1000 });
  });
});

describe('a checked fact', () => {
  test('counts until the same day, a number of months later', () => {
    expect(expiresOn({ checked: '2026-11-30' }, 3)).toBe('2027-02-28');
  });

  test('may be shown unless it was seen long ago or is uncertain', () => {
    const hidden = CERTAINTIES.filter((certainty) => !mayBeShown({ certainty }));
    expect(hidden).toEqual(['G-', 'O']);
  });
});
