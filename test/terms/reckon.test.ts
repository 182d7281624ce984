import { describe, expect, test } from 'vitest';
import type { Term } from '../../src/flow/fact-types';
import { reckon, reckonGiven } from '../../src/terms/reckon';
import { shippedPack } from '../flow/pack-sample';
import { DAYS, later, monthsLater, workingDay } from './calendar';

const { holidays, terms } = shippedPack();
const almanac = { terms: Object.fromEntries(terms), holidays, today: '2026-06-05', made: '2024-01-01' };
const starts = DAYS.filter((day) => day < '2028-01-01');
const weeks = (from: string, length: number) => workingDay(later(from, 7 * length));

function termCalled(id: string): Term {
  const term = terms.get(id);
  if (!term) throw new Error(`No term is called ${id}.`);
  return term;
}

/** The days on which a term ends otherwise than by counting days. */
function differences(id: string, counted: (from: string) => string): string[] {
  const term = termCalled(id);
  return starts.filter((from) => reckon(term, from, almanac).lastDay !== counted(from));
}

describe('the terms of the pack, from every day of 2024 to 2027,', () => {
  test.each(['bezwaar', 'beroep', 'hoger-beroep'])('end after six weeks: %s', (id) => {
    expect(differences(id, (from) => weeks(from, 6))).toEqual([]);
  });

  test.each([
    ['te-laat-bezwaar', 2],
    ['beslistermijn', 8],
    ['handhaving', 8],
    ['woo', 4],
    ['klacht', 10],
    ['ingebrekestelling', 2],
  ])('end as the law says: %s after %i weeks', (id, length) => {
    expect(differences(id, (from) => weeks(from, length))).toEqual([]);
  });

  test('give the ombudsman a year, which does not move', () => {
    expect(differences('ombudsman', (from) => monthsLater(from, 12))).toEqual([]);
  });

  test.each([
    ['beslissing-op-bezwaar', 6],
    ['beslissing-op-bezwaar-commissie', 12],
  ])('count %s from the end of the term for bezwaar', (id, length) => {
    expect(differences(id, (from) => weeks(weeks(from, 6), length))).toEqual([]);
  });

  test.each([
    ['woo', 4, 2],
    ['klacht', 10, 4],
  ])('make %s longer from its last day', (id, length, more) => {
    const term = termCalled(id);
    const odd = starts.filter(
      (from) => reckon(term, from, almanac).extendedTo !== weeks(weeks(from, length), more),
    );
    expect(odd).toEqual([]);
  });
});

test('The time that the pack says is enough for an answer to a bezwaar is enough, whenever it was sent', () => {
  const [exact, enough] = [termCalled('beslissing-op-bezwaar-commissie'), termCalled('antwoord-bezwaar')];
  const tooShort = starts.filter(
    (from) => reckon(enough, from, almanac).lastDay < reckon(exact, from, almanac).lastDay,
  );
  expect(tooShort).toEqual([]);
});

describe('a term that is counted', () => {
  const term = termCalled('bezwaar');

  test('says how many days are left', () => {
    const counted = { from: '2026-05-06', lastDay: '2026-06-17', daysLeft: 12, isOver: false };
    expect(reckon(term, '2026-05-06', almanac)).toEqual(counted);
  });

  test('gives who has to act the earlier day, and tells of the later one', () => {
    const found = reckon(term, '2029-03-30', almanac);
    expect(found).toMatchObject({ lastDay: '2029-05-11', perhaps: '2029-05-14' });
  });

  test('gives who waits for a desk the later day', () => {
    const found = reckon(termCalled('woo'), '2029-04-13', almanac);
    expect(found).toMatchObject({ lastDay: '2029-05-14' });
    expect(found).not.toHaveProperty('perhaps');
  });

  test('is counted from its own date before that of the term which has to end first', () => {
    const decision = termCalled('beslissing-op-bezwaar');
    const from = (dates: Record<string, string>) => reckonGiven(decision, dates, almanac)?.from;
    expect(from({ bezwaar: '2026-05-06' })).toBe('2026-05-06');
    expect(from({ bezwaar: '2026-05-06', 'beslissing-op-bezwaar': '2026-06-01' })).toBe('2026-06-01');
    expect(from({ woo: '2026-05-06' })).toBeUndefined();
  });

  test.each(['', '2026', '2026-02-30', '2026-13-01', 'morgen', '12026-01-01'])(
    'is not counted from "%s"',
    (from) => {
      expect(reckonGiven(term, { bezwaar: from }, almanac)).toBeUndefined();
    },
  );
});

describe('the clock of a device', () => {
  const made = '2026-06-01';
  const at = (today: string, from: string) =>
    reckon(termCalled('bezwaar'), from, { ...almanac, today, made });

  test.each([
    ['2026-05-31', undefined],
    ['2026-06-01', 16],
    ['2026-06-18', -1],
  ])('that says %s gives %s days left, for it cannot be before the pages were made', (today, daysLeft) => {
    expect(at(today, '2026-05-06').daysLeft).toBe(daysLeft);
  });

  test.each([
    ['2020-01-01', '2026-05-06', false],
    ['2020-01-01', '2026-04-01', true],
    ['2026-06-17', '2026-05-06', false],
    ['2026-06-18', '2026-05-06', true],
  ])('that says %s still knows whether a term from %s is surely over', (today, from, isOver) => {
    expect(at(today, from).isOver).toBe(isOver);
  });
});
