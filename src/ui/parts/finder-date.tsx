import type { TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../flow/types';
import type { Screen } from '../context';
import { DateField } from './date-field';
import { type ReadDate, readTypedDate, type TypedDate } from './read-typed-date';
import { lastDayInWords } from './say-last-day';

/** What follows from a date. Units: whole days; negative is over. */
export interface DateResult {
  readonly inTime: boolean;
  readonly lastDay: IsoDate;
  readonly daysLeft: number;
}

interface Props {
  readonly screen: Screen;
  readonly ask: string;
  readonly result?: DateResult;
  readonly onDate: (date: IsoDate) => void;
  readonly onContinue: () => void;
}

type Problem = Extract<ReadDate, { problem: unknown }>;
const FIELDS = ['day', 'month', 'year'] as const;

/** Asks for the date on a letter and shows until when the visitor has time. */
export function FinderDate({ screen, ask, result, onDate, onContinue }: Props) {
  const { say, today } = screen;
  const [typed, setTyped] = useState<TypedDate>({ day: '', month: '', year: '' });
  const [problem, setProblem] = useState<Problem>();
  const [isFresh, setFresh] = useState(false);

  function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const read = readTypedDate(typed, today, say('locale'));
    setProblem('problem' in read ? { ...read } : undefined);
    setFresh('date' in read);
    if ('date' in read) onDate(read.date);
  }
  function change(field: keyof TypedDate, value: string) {
    setTyped({ ...typed, [field]: value });
    setFresh(false);
  }
  return (
    <form class="ww-finder ww-stack" noValidate onSubmit={submit}>
      {problem ? <ProblemBox screen={screen} problem={problem} /> : null}
      <fieldset class={`ww-finder__date${problem ? ' utrecht-form-field--invalid' : ''}`}>
        <legend class="utrecht-form-label">{ask}</legend>
        <p class="ww-finder__hint" id="datum-uitleg">
          {say('date.hint')}
        </p>
        <p class="ww-finder__problem" id="datum-probleem">
          {problem ? say(problem.problem) : ''}
        </p>
        <div class="ww-finder__row">
          {FIELDS.map((field) => (
            <DateField
              key={field}
              field={field}
              label={say(`date.${field}`)}
              value={typed[field]}
              isWrong={problem?.field === field}
              onInput={(value) => change(field, value)}
            />
          ))}
        </div>
      </fieldset>
      <button type="submit" class="ww-button">
        {say('date.check')}
      </button>
      <Result screen={screen} result={isFresh ? result : undefined} onContinue={onContinue} />
    </form>
  );
}

/** Says above the form what is wrong, takes the focus, and leads to the field. */
function ProblemBox({ screen: { say }, problem }: { screen: Screen; problem: Problem }) {
  const heading = useRef<HTMLParagraphElement>(null);
  // A new object for every try, so that the focus comes here each time and not only at the first mistake.
  useLayoutEffect(() => {
    if (problem) heading.current?.focus();
  }, [problem]);
  return (
    <div class="utrecht-alert utrecht-alert--error">
      <div class="utrecht-alert__content ww-stack">
        <p class="ww-strong" tabIndex={-1} ref={heading}>
          {say('date.problem')}
        </p>
        <a class="utrecht-link utrecht-link--html-a" href={`#datum-${problem.field}`}>
          {say(problem.problem)}
        </a>
      </div>
    </div>
  );
}

function Result({ screen: { say }, result, onContinue }: Pick<Props, 'screen' | 'result' | 'onContinue'>) {
  return (
    <div class="ww-finder__result" role="status">
      {result ? (
        <div class={`utrecht-alert utrecht-alert--${result.inTime ? 'info' : 'warning'}`}>
          <div class="utrecht-alert__content ww-stack">
            <p class="ww-strong">{say(result.inTime ? 'date.inTime' : 'date.late')}</p>
            <p class="utrecht-paragraph">
              {lastDayInWords(say, { date: result.lastDay, daysLeft: result.daysLeft })}
            </p>
            <button type="button" class="ww-button" onClick={onContinue}>
              {say('date.go')}
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
