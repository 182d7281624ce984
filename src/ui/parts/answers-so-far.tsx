import type { Screen } from '../context';
import type { AnswerView } from '../visit-view';
import { Link } from './link';

interface Props {
  readonly screen: Screen;
  readonly answers: readonly AnswerView[];
}

/** The answers given in this visit, each with a way to change it. */
export function AnswersSoFar({ screen, answers }: Props) {
  return (
    <dl class="ww-given">
      {answers.map((answer) => (
        <div class="ww-given__row" key={answer.ref}>
          <dt>{answer.question}</dt>
          <dd>
            <span class="ww-given__answer">{answer.answer}</span>{' '}
            <ChangeLink screen={screen} answer={answer} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ChangeLink({ screen: { say }, answer }: { screen: Screen; answer: AnswerView }) {
  return (
    <Link class="ww-given__change" data-actie="wijzig" data-vraag={answer.ref} href={answer.href}>
      {say('visit.change')}
      <span class="ww-hidden"> {say('visit.changeOf', { question: answer.question })}</span>
    </Link>
  );
}
