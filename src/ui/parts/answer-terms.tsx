import type { Sheet, SheetOutcome } from '../../flow/sheet-types';
import { reckonGiven } from '../../terms/reckon';
import { almanacOf, type Screen } from '../context';
import type { TermActions, VisitView } from '../visit-view';
import { CountDate } from './count-date';
import { CountedDay } from './counted-day';
import { Link } from './link';
import { plainDate } from './long-date';
import { Prose } from './prose';

/** Where the part stands that says what to do when it does not help. */
export const OTHERWISE_ID = 'anders';

interface Props {
  readonly screen: Screen;
  readonly sheet: Sheet;
  readonly outcome: SheetOutcome;
  readonly visit: VisitView;
  readonly actions: TermActions;
}

/** By when the desk has to answer: counted where a date is known, and otherwise on offer. */
export function AnswerTerms(props: Props) {
  const { sheet, outcome } = props;
  const terms = (outcome.answerTerms ?? []).flatMap((id) => sheet.terms[id] ?? []);
  return (
    <>
      {terms.map((term) => (
        <AnswerTerm key={term.id} {...props} term={term} />
      ))}
    </>
  );
}

type OneTerm = Props & { readonly term: Sheet['terms'][string] };

function AnswerTerm({ screen, sheet, outcome, visit, actions, term }: OneTerm) {
  const { say } = screen;
  const almanac = almanacOf(screen, sheet);
  const counted = reckonGiven(term, visit.dates, almanac);
  // What has to be sent first has no date of sending yet: the date of the decision says enough.
  if (!counted && term.after !== undefined && term.after === outcome.term) return null;
  return (
    <div class="ww-answer-term ww-stack">
      <h3 class="utrecht-heading-3">{term.name.charAt(0).toUpperCase() + term.name.slice(1)}</h3>
      {counted ? <CountedDay {...{ screen, term, counted, actions }} class="ww-strong" /> : null}
      {counted?.extendedTo ? (
        <p class="utrecht-paragraph">
          {say('answerBy.extended', { date: plainDate(counted.extendedTo, say) })}
        </p>
      ) : null}
      {counted?.isOver && term.late ? <Prose text={term.late} /> : null}
      {counted?.isOver && outcome.otherwise ? <OnwardBelow screen={screen} /> : null}
      {counted ? (
        <div class="ww-lines ww-answer-term__why">
          <Prose text={[...(term.begins ?? []), ...(term.stops ?? [])]} />
        </div>
      ) : null}
      {term.certainty === 'W' ? null : <p class="utrecht-paragraph">{say('term.unsure')}</p>}
      <CountDate
        key={counted?.from}
        screen={screen}
        term={term}
        almanac={almanac}
        isKnown={counted !== undefined}
        onDate={(result) => actions.onDate(term, result)}
      />
    </div>
  );
}

/** Where the page says what comes next. */
function OnwardBelow({ screen: { say } }: Pick<Props, 'screen'>) {
  return (
    <p class="utrecht-paragraph">
      <Link class="ww-alone" href={`#${OTHERWISE_ID}`}>
        {say('answerBy.onward')}
      </Link>
    </p>
  );
}
