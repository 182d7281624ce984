import type { Say } from '../../words/say';

const ZONE = 'Europe/Amsterdam';

/** Writes a moment as `24 november om 14:05 uur`, by the clock of the Netherlands. Units: `at` in ms since 1970. */
export function plainMoment(at: number, say: Say): string {
  const locale = say('locale');
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: ZONE }).format(at);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: ZONE }).format(
    at,
  );
  return say('moment.at', { date, time });
}
