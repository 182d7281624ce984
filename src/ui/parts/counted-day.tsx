import type { Term } from '../../flow/fact-types';
import type { Reckoning } from '../../terms/reckon';
import type { Screen } from '../context';
import type { TermActions } from '../visit-view';
import { Doubts } from './date-result';
import { plainDate } from './long-date';
import { daysLeftInWords, lastDayInWords } from './say-last-day';

interface Props {
  readonly screen: Screen;
  readonly term: Term;
  readonly counted: Reckoning;
  readonly actions?: TermActions;
  readonly class: string;
}

/** The day that was counted, from which date, what may be wrong with it, and a way to keep it. */
export function CountedDay({ screen, term, counted, actions, class: look }: Props) {
  const { say } = screen;
  return (
    <>
      <p class={look}>
        {lastDayInWords(say, term, counted)} <span class="ww-now">{daysLeftInWords(say, counted)}</span>
      </p>
      <p class="utrecht-paragraph">{say('term.countedFrom', { date: plainDate(counted.from, say) })}</p>
      <Doubts screen={screen} result={counted} />
      {counted.isOver || !actions ? null : <Keep {...{ screen, term, counted, actions }} />}
    </>
  );
}

type KeepProps = Pick<Props, 'screen' | 'term' | 'counted'> & { readonly actions: TermActions };

/** To take the day along: in a calendar, or on paper where nothing may stay behind on the device. */
function Keep({ screen: { say }, term, counted, actions: { onCalendar } }: KeepProps) {
  return (
    <p class="ww-count__keep">
      {onCalendar ? (
        <button type="button" class="ww-button" onClick={() => onCalendar(term, counted)}>
          {say('term.calendar')}
        </button>
      ) : (
        <button type="button" class="ww-button" data-actie="print">
          {say('outcome.print')}
        </button>
      )}
    </p>
  );
}
