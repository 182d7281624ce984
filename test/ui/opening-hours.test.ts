import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OpeningHours, openState, readHours } from '../../src/ui/parts/opening-hours';
import { hoursInWords, nowInWords } from '../../src/ui/parts/say-hours';
import { screen } from './sheet-sample';

const OFFICE = readHours('ma-do 09:00-17:00, vr 09:00-12:00') as OpeningHours;
/** A moment in Dutch winter time. */
const at = (moment: string) => new Date(`${moment}:00+01:00`);
const WINTER = { min: at('2026-11-01T00:00'), max: at('2027-03-15T00:00') };

describe('reading opening hours', () => {
  test.each(['ma-vr 9-17', 'elke dag', '', 'vr-ma 09:00-17:00', 'ma 17:00-09:00', '09:00-17:00'])(
    'gives nothing for %j',
    (written) => {
      expect(readHours(written)).toBeUndefined();
    },
  );

  test('knows day and night', () => {
    expect(readHours('dag en nacht')).toBe('always');
  });

  test('adds a part without days to the days before it', () => {
    const spans = [
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ];
    expect(readHours('ma-vr 09:00-12:00, 13:00-17:00')).toEqual([{ first: 0, last: 4, spans }]);
  });
});

describe('open or closed', () => {
  test.each([
    ['2026-11-25T09:00', { open: true, until: 1020 }],
    ['2026-11-25T16:59', { open: true, until: 1020 }],
    ['2026-11-25T17:00', { open: false, opens: { date: '2026-11-26', inDays: 1, at: 540 } }],
    ['2026-11-25T08:59', { open: false, opens: { date: '2026-11-25', inDays: 0, at: 540 } }],
    ['2026-11-27T12:00', { open: false, opens: { date: '2026-11-30', inDays: 3, at: 540 } }],
  ])('is right at %s', (moment, state) => {
    expect(openState(OFFICE, at(moment))).toEqual(state);
  });

  test('counts in Dutch time, also in summer', () => {
    expect(openState(OFFICE, new Date('2026-06-24T07:30:00Z')).open).toBe(true);
    expect(openState(OFFICE, new Date('2026-06-24T15:30:00Z')).open).toBe(false);
  });

  test('is closed on a holiday', () => {
    const state = openState(OFFICE, at('2026-11-25T10:00'), (date) => date === '2026-11-25');
    expect(state).toMatchObject({ open: false, opens: { inDays: 1 } });
  });

  test('does not know when it opens when it stays closed for weeks', () => {
    expect(openState(OFFICE, at('2026-11-25T10:00'), () => true)).toEqual({ open: false, opens: undefined });
  });

  test('is open at the moment it says it will open', () => {
    fc.assert(
      fc.property(fc.date({ ...WINTER, noInvalidDate: true }), (now) => {
        const state = openState(OFFICE, now);
        if (state.open || !state.opens) return;
        const { date, at: minute } = state.opens;
        expect(openState(OFFICE, new Date(Date.parse(`${date}T00:00+01:00`) + minute * 60_000)).open).toBe(
          true,
        );
      }),
    );
  });
});

describe('hours in words', () => {
  test.each([
    ['dag en nacht', 'Dag en nacht open.'],
    ['ma-vr 09:00-17:00', 'Open: maandag tot en met vrijdag 9 tot 17 uur.'],
    [
      'ma-do 08:30-17:00, vr 08:30-12:00',
      'Open: maandag tot en met donderdag 8.30 tot 17 uur, vrijdag 8.30 tot 12 uur.',
    ],
    ['op afspraak', 'Open: op afspraak.'],
  ])('says %s', (written, words) => {
    expect(hoursInWords(written, screen.say)).toBe(words);
  });

  test.each([
    ['2026-11-25T10:00', 'Nu open, tot 17 uur.'],
    ['2026-11-25T07:00', 'Nu gesloten. Vandaag weer open vanaf 9 uur.'],
    ['2026-11-25T18:00', 'Nu gesloten. Morgen weer open vanaf 9 uur.'],
    ['2026-11-28T10:00', 'Nu gesloten. Op maandag weer open vanaf 9 uur.'],
  ])('says at %s what holds now', (moment, words) => {
    expect(nowInWords('ma-vr 09:00-17:00', { ...screen, now: at(moment) })).toBe(words);
  });

  test('says nothing about now on a page that was made earlier', () => {
    expect(nowInWords('ma-vr 09:00-17:00', screen)).toBeUndefined();
  });
});
