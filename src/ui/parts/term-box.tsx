import type { Term } from '../../flow/fact-types';
import type { Screen } from '../context';
import type { VisitView } from '../visit-view';
import { Checked } from './checked';
import { Notice } from './notice';
import { Prose } from './prose';
import { lastDayInWords } from './say-last-day';

/** Where the title of the page points, so that the term is heard with it. */
export const TERM_ID = 'termijn';

interface Props {
  readonly screen: Screen;
  readonly term: Term;
  readonly lastDay?: VisitView['lastDay'];
}

/** A legal term that is running: how long, until when if that is known, and what stops it. */
export function TermBox({ screen, term, lastDay }: Props) {
  const { say } = screen;
  const name = term.name.charAt(0).toUpperCase() + term.name.slice(1);
  return (
    <section class="ww-term" aria-label={say('term.label')}>
      <Notice kind="warning" id={TERM_ID}>
        {lastDay ? <p class="ww-term__day">{lastDayInWords(say, lastDay)}</p> : null}
        <p class="ww-term__length">{say('term.length', { name, length: term.text })}.</p>
        {term.begins ? <Prose text={term.begins} /> : null}
        {term.stops ? <Prose text={term.stops} /> : null}
        <Checked screen={screen} date={term.checked} source={term.source} />
      </Notice>
    </section>
  );
}
