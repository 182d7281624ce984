import type { Term } from '../../flow/fact-types';
import type { Reckoning } from '../../terms/reckon';
import type { Screen } from '../context';
import type { TermActions } from '../visit-view';
import { Doubts } from './date-result';
import { plainDate } from './long-date';
import { lastDayInWords } from './say-last-day';

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
      <p class={look}>{lastDayInWords(say, term, counted)}</p>
      <p class="utrecht-paragraph">{say('term.countedFrom', { date: plainDate(counted.from, say) })}</p>
      <Doubts screen={screen} result={counted} />
      {counted.isOver || !actions?.onCalendar ? null : (
        <p class="ww-count__keep">
          <button type="button" class="ww-button" onClick={() => actions.onCalendar?.(term, counted)}>
            {say('term.calendar')}
          </button>
        </p>
      )}
    </>
  );
}
