import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/flow/read-pack';
import { lastDayOf } from '../../../src/terms/deadline';
import { ABREAST, dayTables, lastDate } from '../../../src/tools/booklet/days';
import { readPackFolder } from '../../../src/tools/pack-folder';

const { pack } = readPack(readPackFolder(fileURLToPath(new URL('../../../flows', import.meta.url))));
if (!pack) throw new Error('no pack');
const tables = dayTables(pack, '2026-11-26');

describe('tables of last days', () => {
  test('terms of one length share a table', () => {
    const lengths = tables.map(({ term }) => `${term.length} ${term.unit}`);
    expect(new Set(lengths).size).toBe(lengths.length);
  });

  test('every box holds the last day as the app counts it', () => {
    for (const { term, months } of tables)
      for (const { first, lastDays } of months)
        lastDays.forEach((day, at) => {
          const from = `${first.slice(0, 8)}${String(at + 1).padStart(2, '0')}`;
          expect(day).toBe(lastDayOf(term, from, pack.holidays));
        });
  });

  test('the first month is that of the oldest letter still in time, and rows are whole', () => {
    expect(tables.find(({ term }) => term.text === '6 weken')?.months[0]?.first).toBe('2026-10-01');
    for (const { months } of tables) expect(months.length % ABREAST).toBe(0);
  });

  test('the tables say until when they can be used', () => {
    expect(lastDate(tables)).toBe('2027-09-30');
    expect(lastDate([])).toBeUndefined();
  });
});
