import type { IsoDate } from '../../flow/types';
import type { Press } from './context';
import { ABREAST, type DayTable, type Month } from './days';

const DAYS = Array.from({ length: 31 }, (_, at) => at + 1);

/** Tables that count for whoever has no machine that does. */
export function DayPages({ press, tables }: { press: Press; tables: readonly DayTable[] }) {
  const { say } = press.screen;
  if (tables.length === 0) return null;
  return (
    <section class="chapter back-days">
      <h2>{say('booklet.days')}</h2>
      <p class="lead">{say('booklet.daysSay')}</p>
      {tables.map((table) => (
        <div key={table.term.id} class="day-table">
          <h3>{say('booklet.daysOf', { length: table.term.text })}</h3>
          <p>{say('booklet.daysFor', { names: table.names.join(', ') })}</p>
          {rowsOf(table.months).map((months) => (
            <Months key={months[0]?.first} press={press} months={months} />
          ))}
        </div>
      ))}
    </section>
  );
}

function Months({ press, months }: { press: Press; months: readonly Month[] }) {
  const { say } = press.screen;
  const month = new Intl.DateTimeFormat(say('locale'), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <table class="days">
      <thead>
        <tr>
          <th>{say('booklet.day')}</th>
          {months.map(({ first }) => (
            <th key={first}>{month.format(Date.parse(first))}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {DAYS.map((day) => (
          <tr key={day}>
            <th>{day}</th>
            {months.map(({ first, lastDays }) => (
              <td key={first} data-dag={`${first.slice(0, 8)}${String(day).padStart(2, '0')}`}>
                {short(lastDays[day - 1], say('locale'))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(months: readonly Month[]): Month[][] {
  return months.flatMap((_, at) => (at % ABREAST === 0 ? [months.slice(at, at + ABREAST)] : []));
}

/** `ma 4 jan` is short enough for a box. */
function short(date: IsoDate | undefined, locale: string): string {
  if (date === undefined) return '';
  const parts = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, parts).format(Date.parse(date));
}
