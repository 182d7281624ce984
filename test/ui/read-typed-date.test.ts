import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTypedDate } from '../../src/ui/parts/read-typed-date';

const read = (day: string, month: string, year: string) =>
  readTypedDate({ day, month, year }, '2026-11-25', 'nl-NL');

describe('a typed date', () => {
  test.each([
    ['14', '3', '2026', '2026-03-14'],
    [' 1 ', '03', '26', '2026-03-01'],
    ['1', 'mei', '2026', '2026-05-01'],
    ['1', 'Mrt.', '2026', undefined],
    ['1', 'sept', '2026', '2026-09-01'],
    ['29', '2', '2024', '2024-02-29'],
    ['25', '11', '2026', '2026-11-25'],
    ['26', '10', '96', '1996-10-26'],
  ])('reads %s %s %s', (day, month, year, date) => {
    expect(read(day, month, year)).toEqual(date ? { date } : { problem: 'date.noMonth', field: 'month' });
  });

  test.each([
    ['', '', '', 'date.empty', 'day'],
    ['3', '', '2026', 'date.empty', 'month'],
    ['32', '1', '2026', 'date.noDay', 'day'],
    ['x', '1', '2026', 'date.noDay', 'day'],
    ['1', '13', '2026', 'date.noMonth', 'month'],
    ['1', 'foo', '2026', 'date.noMonth', 'month'],
    ['1', '1', '20266', 'date.noYear', 'year'],
    ['31', '6', '2026', 'date.notReal', 'day'],
    ['29', '2', '2026', 'date.notReal', 'day'],
    ['26', '11', '2026', 'date.future', 'year'],
    ['1', '1', '27', 'date.future', 'year'],
  ])('says what is wrong with "%s %s %s"', (day, month, year, problem, field) => {
    expect(read(day, month, year)).toEqual({ problem, field });
  });

  test('may lie ahead where a term begins on a day that is still to come', () => {
    expect(readTypedDate({ day: '1', month: '1', year: '27' }, undefined, 'nl-NL')).toEqual({
      date: '2027-01-01',
    });
  });

  test('reads back every day up to today', () => {
    const days = fc.date({ min: new Date('1990-01-01'), max: new Date('2026-11-25'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
        expect(read(day, month, year)).toEqual({ date: `${year}-${month}-${day}` });
      }),
    );
  });
});
