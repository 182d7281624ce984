import { useState } from 'preact/hooks';
import type { Term } from '../../flow/fact-types';
import type { IsoDate } from '../../flow/types';
import type { Reckoning } from '../../terms/reckon';
import type { Screen } from '../context';
import { DateForm } from './date-form';
import { DateResult } from './date-result';

interface Props {
  readonly screen: Screen;
  readonly ask: string;
  readonly term: Term;
  readonly result?: Reckoning;
  readonly onDate: (date: IsoDate) => void;
  readonly onContinue: () => void;
}

/** Asks for the date on a letter and shows until when there is time. */
export function FinderDate({ screen, ask, term, result, onDate, onContinue }: Props) {
  const [isFresh, setFresh] = useState(false);
  const show = (date: IsoDate) => {
    setFresh(true);
    onDate(date);
  };
  return (
    <DateForm
      screen={screen}
      ask={ask}
      name="datum"
      check={term.binds === 'desk' ? 'date.checkDesk' : 'date.check'}
      mayLieAhead={term.startsOnDay}
      onDate={show}
      onTyping={() => setFresh(false)}
    >
      <div class="ww-finder__result" role="status">
        {result && isFresh ? <DateResult {...{ screen, term, result, onContinue }} /> : null}
      </div>
    </DateForm>
  );
}
