import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Holidays, Term } from '../../src/flow/fact-types';
import { daysUntil, lastDayOf } from '../../src/terms/deadline';
import { easterOf, isFreeDay, isHoliday } from '../../src/terms/holidays';
import { shippedPack } from '../flow/pack-sample';
import { SEED } from '../flow/random-walk';
import { DAYS, EASTER, isFree, later, monthsLater, workingDay } from './calendar';

const { holidays, terms } = shippedPack();
const starts = DAYS.filter((day) => day < '2033');
const weeks = (length: number) => ({ length, unit: 'weeks' }) as const;
const months = (length: number) => ({ length, unit: 'months' }) as const;
const days = (length: number) => ({ length, unit: 'days' }) as const;
const years = (length: number) => ({ length, unit: 'years' }) as const;

/** The days on which the formulas and counting day by day do not say the same. */
function differences(term: Pick<Term, 'length' | 'unit'>, counted: (from: string) => string): string[] {
  return starts
    .filter((from) => lastDayOf(term, from, holidays) !== counted(from))
    .map((from) => `${from}: ${lastDayOf(term, from, holidays)} is not ${counted(from)}`);
}

describe('the last day of a term, from every day of 2024 to 2032,', () => {
  test.each([1, 2, 4, 6, 8, 10, 12])('is that of counting days for %i weeks', (length) => {
    expect(differences(weeks(length), (from) => workingDay(later(from, 7 * length)))).toEqual([]);
  });

  test.each([1, 2, 3])('is that of counting days for %i months', (length) => {
    expect(differences(months(length), (from) => workingDay(monthsLater(from, length)))).toEqual([]);
  });

  test.each([1, 3, 10, 84, 85, 90])('is that of counting days for %i days', (length) => {
    expect(differences(days(length), (from) => workingDay(later(from, length)))).toEqual([]);
  });

  test('does not move for a term longer than twelve weeks', () => {
    expect(differences(weeks(13), (from) => later(from, 91))).toEqual([]);
  });

  test('does not move for a term longer than ninety days', () => {
    expect(differences(days(91), (from) => later(from, 91))).toEqual([]);
  });

  test('does not move for a term longer than three months', () => {
    expect(differences(months(4), (from) => monthsLater(from, 4))).toEqual([]);
  });

  test('does not move for a term of a year', () => {
    expect(differences(years(1), (from) => monthsLater(from, 12))).toEqual([]);
  });

  test('does not move for a term in hours', () => {
    expect(differences({ length: 48, unit: 'hours' }, (from) => later(from, 2))).toEqual([]);
  });
});

describe('the last day of a term', () => {
  test('of six weeks for a letter of 6 May 2026 is 17 June 2026', () => {
    expect(lastDayOf(terms.get('bezwaar') ?? weeks(0), '2026-05-06', holidays)).toBe('2026-06-17');
  });

  test.each([
    ['a Saturday to Monday', '2026-04-25', '2026-06-08'],
    ['a Sunday to Monday', '2026-04-26', '2026-06-08'],
    ['Good Friday over Easter to Tuesday', '2026-02-20', '2026-04-07'],
    ['Ascension Day over a Friday set equal by decree to Monday', '2026-04-02', '2026-05-18'],
    ['Ascension Day to Friday, where no decree is known', '2029-03-29', '2029-05-11'],
    ['Christmas over the weekend to Monday', '2026-11-13', '2026-12-28'],
    ['New Year to the day after', '2024-11-20', '2025-01-02'],
    ['King’s Day on a Saturday, because the 27th is a Sunday, to Monday', '2025-03-15', '2025-04-28'],
  ])('of six weeks moves from %s', (_, from, last) => {
    expect(lastDayOf(weeks(6), from, holidays)).toBe(last);
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-12-31', 2, '2027-03-01'],
  ])('from %s in %i months is counted from the end of the month', (from, length, last) => {
    expect(lastDayOf(months(length), from, holidays)).toBe(last);
  });

  test.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-02-28', 3, '2028-02-28'],
  ])('from %s in %i years knows leap years', (from, length, last) => {
    expect(lastDayOf(years(length), from, holidays)).toBe(last);
  });

  test('moves over a day set equal to a holiday', () => {
    const none: Holidays = { ...holidays, equalled: [] };
    expect(lastDayOf(weeks(6), '2027-03-26', holidays)).toBe('2027-05-10');
    expect(lastDayOf(weeks(6), '2027-03-26', none)).toBe('2027-05-07');
  });

  test('moves over weekends only where no holidays are known', () => {
    const none: Holidays = { ...holidays, days: [], equalled: [] };
    expect(lastDayOf(weeks(6), '2026-04-02', none)).toBe('2026-05-14');
    expect(lastDayOf(weeks(6), '2026-04-25', none)).toBe('2026-06-08');
  });

  test.each([
    ['earliest', '2029-05-11'],
    ['latest', '2029-05-14'],
  ] as const)('is the %s one where nobody knows about a decree', (side, last) => {
    expect(lastDayOf(weeks(6), '2029-03-30', holidays, side)).toBe(last);
  });

  test('is the same on both sides as long as the decrees are known', () => {
    const odd = starts
      .filter((day) => day < '2028-09-01')
      .filter((day) => {
        const [early, late] = (['earliest', 'latest'] as const).map((side) =>
          lastDayOf(weeks(6), day, holidays, side),
        );
        return early !== late;
      });
    expect(odd).toEqual([]);
  });

  test('of a term that starts on the day itself is a day earlier', () => {
    const draft = terms.get('zienswijze') ?? weeks(0);
    const counted = (from: string) => workingDay(later(from, 41));
    expect(draft).toMatchObject({ length: 6, unit: 'weeks', startsOnDay: true });
    expect(differences(draft, counted)).toEqual([]);
  });

  test('is never before the plain last day, and never a week behind it', () => {
    const rule = fc.property(fc.constantFrom(...starts), fc.integer({ min: 1, max: 12 }), (from, length) => {
      const moved = daysUntil(lastDayOf(weeks(length), from, holidays), later(from, 7 * length));
      expect(moved).toBeGreaterThanOrEqual(0);
      expect(moved).toBeLessThan(7);
    });
    fc.assert(rule, { seed: SEED, numRuns: 500 });
  });
});

describe('Easter', () => {
  test.each(Object.entries(EASTER))('of %s is %s', (year, date) => {
    expect(easterOf(Number(year))).toBe(date);
  });

  test.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('of %i, an odd case, is %s', (year, date) => {
    expect(easterOf(year)).toBe(date);
  });
});

describe('a free day', () => {
  test('is the same as by counting, for every day', () => {
    const odd = starts.filter((day) => isFreeDay(day, holidays) !== isFree(day));
    expect(odd).toEqual([]);
  });

  test.each([2025, 2031])('is King’s Day on 26 April %i, because the 27th is a Sunday', (year) => {
    expect(isHoliday(`${year}-04-26`, holidays)).toBe(true);
    expect(isHoliday(`${year}-04-27`, holidays)).toBe(false);
  });

  test('is King’s Day on 27 April in other years', () => {
    expect([isHoliday('2026-04-27', holidays), isHoliday('2026-04-26', holidays)]).toEqual([true, false]);
  });
});

describe('the days that are left', () => {
  test.each([
    ['2026-06-17', 0],
    ['2026-06-16', 1],
    ['2026-06-18', -1],
    ['2026-03-28', 81],
    ['2025-06-17', 365],
  ])('until 17 June 2026 on %s are %i', (today, left) => {
    expect(daysUntil('2026-06-17', today)).toBe(left);
  });
});
