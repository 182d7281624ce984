import type { IsoDate } from '../../flow/types';

/** Units: minutes since midnight. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Days of the week from Monday (0) to Sunday (6) that keep the same hours. */
export interface DayHours {
  readonly first: number;
  readonly last: number;
  readonly spans: readonly Span[];
}

/** `always` is day and night, holidays too. */
export type OpeningHours = 'always' | readonly DayHours[];

/** Units: minutes since midnight; `inDays` 0 is today. */
export type OpenState =
  | { readonly open: true; readonly until?: number }
  | {
      readonly open: false;
      readonly opens?: { readonly date: IsoDate; readonly inDays: number; readonly at: number };
    };

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const PART = /^(?:(ma|di|wo|do|vr|za|zo)(?:-(ma|di|wo|do|vr|za|zo))? )?(\d\d):(\d\d)-(\d\d):(\d\d)$/;
const LOOK_AHEAD_DAYS = 14;

/**
 * Reads `dag en nacht` or `ma-do 09:00-17:00, vr 09:00-12:00`; anything else gives nothing.
 * A part without days (`ma 09:00-12:00, 13:00-16:00`) belongs to the days before it.
 */
export function readHours(written: string): OpeningHours | undefined {
  if (written.trim() === 'dag en nacht') return 'always';
  const hours: DayHours[] = [];
  for (const part of written.split(',')) {
    const read = readPart(part.trim(), hours.at(-1));
    if (!read) return undefined;
    if (read.first === hours.at(-1)?.first) hours.pop();
    hours.push(read);
  }
  return hours;
}

/** Is it open now, and when does that change? Counted in Dutch time, wherever the visitor is. */
export function openState(
  hours: OpeningHours,
  now: Date,
  isHoliday: (date: IsoDate) => boolean = () => false,
): OpenState {
  if (hours === 'always') return { open: true };
  const { date, minute } = dutchTime(now);
  const current = spansOn(date, hours, isHoliday).find((span) => span.from <= minute && minute < span.to);
  if (current) return { open: true, until: current.to };
  return { open: false, opens: nextOpening(hours, date, minute, isHoliday) };
}

function readPart(part: string, before?: DayHours): DayHours | undefined {
  const found = PART.exec(part);
  if (!found) return undefined;
  const [, first, last = first, ...times] = found;
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = times.map(Number);
  const span = { from: fromHour * 60 + fromMinute, to: toHour * 60 + toMinute };
  if (span.to <= span.from || span.to > 24 * 60) return undefined;
  if (first === undefined) return before && { ...before, spans: [...before.spans, span] };
  const days = { first: DAYS.indexOf(first), last: DAYS.indexOf(last ?? first) };
  return days.first <= days.last ? { ...days, spans: [span] } : undefined;
}

function nextOpening(
  hours: readonly DayHours[],
  today: IsoDate,
  minute: number,
  isHoliday: (date: IsoDate) => boolean,
) {
  for (let inDays = 0; inDays <= LOOK_AHEAD_DAYS; inDays++) {
    const date = new Date(Date.parse(today) + inDays * 86_400_000).toISOString().slice(0, 10);
    const starts = spansOn(date, hours, isHoliday).map((span) => span.from);
    const ahead = starts.filter((from) => inDays > 0 || from > minute);
    if (ahead.length > 0) return { date, inDays, at: Math.min(...ahead) };
  }
  return undefined;
}

function spansOn(date: IsoDate, hours: readonly DayHours[], isHoliday: (date: IsoDate) => boolean): Span[] {
  if (isHoliday(date)) return [];
  const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return hours.filter(({ first, last }) => first <= weekday && weekday <= last).flatMap(({ spans }) => spans);
}

function dutchTime(now: Date): { date: IsoDate; minute: number } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/Amsterdam',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
