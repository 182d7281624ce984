import type { Term } from '../../flow/fact-types';
import { type Almanac, reckonGiven } from '../../terms/reckon';
import type { Screen } from '../context';
import type { TermActions, VisitView } from '../visit-view';
import { Checked } from './checked';
import { CountDate } from './count-date';
import { CountedDay } from './counted-day';
import { Notice } from './notice';
import { Prose } from './prose';

/** Where the title of the page points, so that the term is heard with it. */
export const TERM_ID = 'termijn';

interface Props {
  readonly screen: Screen;
  readonly term: Term;
  readonly almanac: Almanac;
  readonly visit?: VisitView;
  /** Only in the app. */
  readonly actions?: TermActions;
}

/** A legal term that is running: until when if that is known, how long, what stops it, and how to count it. */
export function TermBox({ screen, term, almanac, visit, actions }: Props) {
  const { say } = screen;
  const name = term.name.charAt(0).toUpperCase() + term.name.slice(1);
  const counted = reckonGiven(term, visit?.dates ?? {}, almanac);
  return (
    <section class="ww-term" aria-label={say('term.label')}>
      <Notice kind="warning">
        <div class="ww-stack" id={TERM_ID}>
          {counted ? <CountedDay {...{ screen, term, counted, actions }} class="ww-term__day" /> : null}
          {counted?.isOver && term.late ? <Prose text={term.late} /> : null}
          <p class="ww-term__length">{say('term.length', { name, length: term.text })}.</p>
          {term.begins ? <Prose text={term.begins} /> : null}
          {term.stops ? <Prose text={term.stops} /> : null}
          {term.certainty === 'W' ? null : <p class="utrecht-paragraph">{say('term.unsure')}</p>}
        </div>
        {actions ? (
          <CountDate
            key={counted?.from}
            screen={screen}
            term={term}
            almanac={almanac}
            isKnown={counted !== undefined}
            leadsOn={actions.leadsOn(term)}
            onDate={(result) => actions.onDate(term, result)}
          />
        ) : null}
        <Checked screen={screen} date={term.checked} source={term.source} />
      </Notice>
    </section>
  );
}
