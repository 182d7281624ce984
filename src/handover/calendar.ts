import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { hashOf } from '../flow/hash';
import type { IsoDate } from '../flow/types';

/** A day to remember. */
export interface CalendarDay {
  readonly day: IsoDate;
  readonly title: string;
  readonly notes: readonly string[];
  readonly alarms: { readonly weekBefore: string; readonly dayBefore: string };
  /** The name of the service. */
  readonly madeBy: string;
  readonly madeAt: Date;
}

/** Units: seconds before the day begins. */
const WEEK_BEFORE = 7 * 24 * 3600;
/** At nine in the morning of the day before. */
const DAY_BEFORE = 15 * 3600;

/**
 * Writes a calendar file of one whole day with an alarm a week before it, and one the day before.
 * It tells nothing but the term and its dates. The same day gives the same id, so that a second import is no second event.
 * Source: RFC 5545.
 */
export function calendarFile({ day, title, notes, alarms, madeBy, madeAt }: CalendarDay): string {
  const calendar = ical({ prodId: { company: madeBy, product: madeBy, language: 'NL' } });
  const event = calendar.createEvent({
    id: `${day}-${hashOf(title)}`,
    start: new Date(`${day}T00:00:00Z`),
    timezone: 'UTC',
    allDay: true,
    summary: title,
    description: notes.join('\n'),
    stamp: madeAt,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  for (const [trigger, description] of [
    [WEEK_BEFORE, alarms.weekBefore],
    [DAY_BEFORE, alarms.dayBefore],
  ] as const) {
    event.createAlarm({ type: ICalAlarmType.display, trigger, description });
  }
  return calendar.toString();
}
