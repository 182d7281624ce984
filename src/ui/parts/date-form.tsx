import type { ComponentChildren, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../flow/types';
import { isClockRight } from '../../terms/reckon';
import type { Screen } from '../context';
import { DateField } from './date-field';
import { type ReadDate, readTypedDate, type TypedDate } from './read-typed-date';

interface Props {
  readonly screen: Screen;
  readonly ask: string;
  /** The words of the button. */
  readonly check?: 'date.check' | 'date.checkDesk';
  /** Begins the ids of the fields; a page may hold more than one form. */
  readonly name: string;
  /** Some terms begin on a day that is still to come. */
  readonly mayLieAhead?: boolean;
  readonly onDate: (date: IsoDate) => void;
  readonly onTyping?: () => void;
  readonly children?: ComponentChildren;
}

type Problem = Extract<ReadDate, { problem: unknown }>;
const FIELDS = ['day', 'month', 'year'] as const;

/** Asks for a date in three fields, and says what is wrong with it. */
export function DateForm({
  screen,
  ask,
  check = 'date.check',
  name,
  mayLieAhead,
  onDate,
  onTyping,
  children,
}: Props) {
  const { say, site, today } = screen;
  const [typed, setTyped] = useState<TypedDate>({ day: '', month: '', year: '' });
  const [problem, setProblem] = useState<Problem>();

  function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const isBound = !mayLieAhead && isClockRight({ today, made: site.made });
    const read = readTypedDate(typed, isBound ? today : undefined, say('locale'));
    setProblem('problem' in read ? { ...read } : undefined);
    if ('date' in read) onDate(read.date);
  }
  function change(field: keyof TypedDate, value: string) {
    setTyped({ ...typed, [field]: value });
    onTyping?.();
  }
  return (
    <form class="ww-finder ww-stack" noValidate onSubmit={submit}>
      {problem ? <ProblemBox screen={screen} problem={problem} name={name} /> : null}
      <fieldset class={`ww-finder__date${problem ? ' utrecht-form-field--invalid' : ''}`}>
        <legend class="utrecht-form-label">{ask}</legend>
        <p class="ww-finder__hint" id={`${name}-uitleg`}>
          {say('date.hint')}
        </p>
        <p class="ww-finder__problem" id={`${name}-probleem`}>
          {problem ? say(problem.problem) : ''}
        </p>
        <div class="ww-finder__row">
          {FIELDS.map((field) => (
            <DateField
              key={field}
              form={name}
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
        {say(check)}
      </button>
      {children}
    </form>
  );
}

/** Says above the form what is wrong, takes the focus, and leads to the field. */
function ProblemBox(props: { readonly screen: Screen; readonly problem: Problem; readonly name: string }) {
  const { screen, problem, name } = props;
  const heading = useRef<HTMLParagraphElement>(null);
  // A new object for every try, so that the focus comes here each time and not only at the first mistake.
  useLayoutEffect(() => {
    if (problem) heading.current?.focus();
  }, [problem]);
  return (
    <div class="utrecht-alert utrecht-alert--error">
      <div class="utrecht-alert__content ww-stack">
        <p class="ww-strong" tabIndex={-1} ref={heading}>
          {screen.say('date.problem')}
        </p>
        <a class="utrecht-link utrecht-link--html-a" href={`#${name}-${problem.field}`}>
          {screen.say(problem.problem)}
        </a>
      </div>
    </div>
  );
}
