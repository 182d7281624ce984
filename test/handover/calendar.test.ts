import fc from 'fast-check';
import ICAL from 'ical.js';
import { parseICS } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { type CalendarDay, calendarFile } from '../../src/handover/calendar';
import { DAYS } from '../terms/calendar';

const sample: CalendarDay = {
  day: '2026-06-17',
  title: 'Laatste dag: de termijn voor bezwaar',
  notes: ['Gerekend vanaf 6 mei 2026.', 'Niets stopt deze termijn; ook een gesprek niet, nooit.'],
  alarms: { weekBefore: 'Over een week', dayBefore: 'Morgen' },
  madeBy: 'Wegwijzer',
  madeAt: new Date('2026-05-07T10:00:00Z'),
};

/** What one parser makes of a file. */
function byIcalJs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const [event] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  if (!event) throw new Error('There is no event.');
  const alarms = event.component.getAllSubcomponents('valarm');
  const before = alarms.map((alarm) => (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds());
  return { event, before };
}

/** What another parser makes of it. */
function byNodeIcal(text: string) {
  const [event] = Object.values(parseICS(text)).filter((one) => one?.type === 'VEVENT');
  if (event?.type !== 'VEVENT') throw new Error('There is no event.');
  return event;
}

describe('the calendar file', () => {
  test('is one whole day to one parser', () => {
    const { event } = byIcalJs(calendarFile(sample));
    expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, '2026-06-17']);
    expect([event.summary, event.description]).toEqual([sample.title, sample.notes.join('\n')]);
  });

  test('is the same day to another parser', () => {
    const event = byNodeIcal(calendarFile(sample));
    expect(event.datetype).toBe('date');
    expect([event.start.getFullYear(), event.start.getMonth(), event.start.getDate()]).toEqual([2026, 5, 17]);
    expect([event.summary, event.description]).toEqual([sample.title, sample.notes.join('\n')]);
  });

  test('warns a week before, and the morning before', () => {
    expect(byIcalJs(calendarFile(sample)).before).toEqual([-7 * 24 * 3600, -15 * 3600]);
    expect(byNodeIcal(calendarFile(sample)).alarms).toHaveLength(2);
  });

  test('has an id that stays the same for the same day, and differs for another', () => {
    const idOf = (day: CalendarDay) => byIcalJs(calendarFile(day)).event.uid;
    expect(idOf({ ...sample, madeAt: new Date('2026-05-08T10:00:00Z') })).toBe(idOf(sample));
    expect(idOf({ ...sample, day: '2026-06-18' })).not.toBe(idOf(sample));
  });

  test('holds every text whole, whatever is in it, on whatever day', () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
      .filter((one) => /^\P{C}+$/u.test(one));
    const rule = fc.property(fc.constantFrom(...DAYS), text, (day, title) => {
      const { event } = byIcalJs(calendarFile({ ...sample, day, title }));
      expect([event.startDate.toString(), event.summary]).toEqual([day, title]);
    });
    fc.assert(rule, { numRuns: 200, seed: 5 });
  });
});
