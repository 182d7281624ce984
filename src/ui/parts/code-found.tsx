import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../../words/say';
import { type ToldAnswer, ToldAnswers } from './told-answers';

interface Problem {
  readonly answers: readonly ToldAnswer[];
  readonly title: string;
  readonly isOutcome: boolean;
}

interface Props {
  readonly say: Say;
  readonly code: {
    readonly problems: readonly Problem[];
    readonly isOtherVersion: boolean;
    readonly misfits: number;
  };
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** What stands in a code, and the question whether to go on with it. */
export function FoundInCode({ say, code, onYes, onNo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { problems, isOtherVersion, misfits } = code;
  return (
    <section class="ww-stack" data-code="gevonden">
      <h2 class="utrecht-heading-2" tabIndex={-1} ref={heading}>
        {say('code.found')}
      </h2>
      {isOtherVersion ? <p class="utrecht-paragraph">{say('code.changed')}</p> : null}
      {misfits > 0 ? <p class="utrecht-paragraph">{say('code.misfit', { count: misfits })}</p> : null}
      {problems.map((problem, index) => (
        <OneProblem
          key={`${index} ${problem.title}`}
          say={say}
          problem={problem}
          number={problems.length > 1 ? index + 1 : undefined}
        />
      ))}
      <p class="utrecht-paragraph">{say('code.replaces')}</p>
      <p class="ww-row ww-code__choice">
        <button type="button" class="ww-button" data-code="ja" onClick={onYes}>
          {say('code.yes')}
        </button>
        <button type="button" class="ww-button" data-code="nee" onClick={onNo}>
          {say('code.no')}
        </button>
      </p>
    </section>
  );
}

function OneProblem({ say, problem, number }: { say: Say; problem: Problem; number?: number }) {
  const { answers, title, isOutcome } = problem;
  return (
    <div class="ww-stack">
      {number ? <h3 class="utrecht-heading-3">{say('code.problem', { number })}</h3> : null}
      <ToldAnswers answers={answers} />
      <p class="utrecht-paragraph ww-strong">{say(isOutcome ? 'code.endsAt' : 'code.asksNext', { title })}</p>
    </div>
  );
}
