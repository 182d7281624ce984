import { useState } from 'preact/hooks';
import type { Term } from '../../flow/fact-types';
import type { IsoDate } from '../../flow/types';
import { type Almanac, type Reckoning, reckon } from '../../terms/reckon';
import type { Screen } from '../context';
import { DateForm } from './date-form';
import { DateResult } from './date-result';
import { Disclosure } from './disclosure';
import { Prose } from './prose';

interface Props {
  readonly screen: Screen;
  readonly term: Term;
  readonly almanac: Almanac;
  readonly isKnown: boolean;
  /** Does a date on which the term is over lead to another place? Then the visitor reads that first. */
  readonly leadsOn?: boolean;
  readonly onDate: (counted: Reckoning) => void;
}

/** Offers to count a term from a date, or from another date than the one that was given. */
export function CountDate({ screen, term, almanac, isKnown, leadsOn, onDate }: Props) {
  const { say } = screen;
  const [result, setResult] = useState<Reckoning>();
  if (term.ask === undefined) return null;
  const offer = isKnown ? 'count.change' : term.binds === 'desk' ? 'count.desk' : 'count.offer';
  const take = (date: IsoDate) => {
    const counted = reckon(term, date, almanac);
    if (leadsOn && counted.isOver) setResult(counted);
    else onDate(counted);
  };
  return (
    <div class="ww-count">
      <Disclosure title={say(offer)}>
        <DateForm
          screen={screen}
          ask={term.ask}
          name={`datum-${term.id}`}
          check={term.binds === 'desk' ? 'date.checkDesk' : 'date.check'}
          mayLieAhead={term.startsOnDay}
          onDate={take}
          onTyping={() => setResult(undefined)}
        >
          <div class="ww-finder__result" role="status">
            {result ? <DateResult {...{ screen, term, result }} onContinue={() => onDate(result)} /> : null}
          </div>
        </DateForm>
        {term.unsure ? (
          <Disclosure title={say('count.unknown')}>
            <Prose text={term.unsure} />
          </Disclosure>
        ) : null}
      </Disclosure>
    </div>
  );
}
