import type { Term } from '../../flow/fact-types';
import { isClockRight, type Reckoning } from '../../terms/reckon';
import type { Screen } from '../context';
import { longDate } from './long-date';
import { daysLeftInWords, lastDayInWords } from './say-last-day';
import { yearsAgo } from './years-ago';

interface Props {
  readonly screen: Screen;
  readonly term: Term;
  readonly result: Reckoning;
  readonly onContinue: () => void;
}

/** What follows from a date: in time or too late, until when, and the way on. */
export function DateResult({ screen, term, result, onContinue }: Props) {
  const { say } = screen;
  const whose = term.binds === 'desk' ? 'date.desk' : 'date';
  return (
    <div class={`utrecht-alert utrecht-alert--${result.isOver ? 'warning' : 'info'}`}>
      <div class="utrecht-alert__content ww-stack">
        {result.isOver || result.daysLeft !== undefined ? (
          <p class="ww-strong">{say(`${whose}.${result.isOver ? 'late' : 'inTime'}`)}</p>
        ) : null}
        <p class="utrecht-paragraph">
          {lastDayInWords(say, term, result)} {daysLeftInWords(say, result)}
        </p>
        <Doubts screen={screen} result={result} />
        <button type="button" class="ww-button" onClick={onContinue}>
          {say('date.go')}
        </button>
      </div>
    </div>
  );
}

/** What may be wrong with a counted day: a year typed wrong, a clock that is behind, a day that may be a holiday. */
export function Doubts({ screen, result }: Pick<Props, 'screen' | 'result'>) {
  const { say, site, today } = screen;
  const years = yearsAgo(result.from, today);
  const isClockWrong = !result.isOver && !isClockRight({ today, made: site.made });
  return (
    <>
      {years > 1 ? <p class="utrecht-paragraph">{say('date.longAgo', { count: years })}</p> : null}
      {isClockWrong ? <p class="utrecht-paragraph">{say('date.clock')}</p> : null}
      {result.perhaps && !result.isOver ? <Perhaps screen={screen} day={result.perhaps} /> : null}
    </>
  );
}

function Perhaps({ screen: { say }, day }: { readonly screen: Screen; readonly day: string }) {
  return <p class="utrecht-paragraph">{say('date.perhaps', { date: longDate(day, say) })}</p>;
}
