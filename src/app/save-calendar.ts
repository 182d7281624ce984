import type { Term } from '../flow/fact-types';
import type { Reckoning } from '../terms/reckon';
import type { Screen } from '../ui/context';
import { plainDate } from '../ui/parts/long-date';

/** Gives the visitor a file that puts the last day into any calendar; what makes it is fetched then. */
export async function saveCalendar(screen: Screen, term: Term, counted: Reckoning): Promise<void> {
  const { say, site } = screen;
  const { calendarFile } = await import('../handover/calendar');
  const title = say(term.binds === 'desk' ? 'calendar.desk' : 'calendar.visitor', { name: term.name });
  const text = calendarFile({
    day: counted.lastDay,
    title,
    notes: [say('calendar.countedFrom', { date: plainDate(counted.from, say) }), ...(term.stops ?? [])],
    alarms: {
      weekBefore: say('calendar.weekBefore', { title }),
      dayBefore: say('calendar.dayBefore', { title }),
    },
    madeBy: site.service,
    madeAt: screen.now ?? new Date(),
  });
  save(`${say('calendar.file')}-${counted.lastDay}.ics`, new Blob([text], { type: 'text/calendar' }));
}

function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
