/** An answer as it is told: nothing to change here. */
export interface ToldAnswer {
  readonly question: string;
  readonly answer: string;
}

/** Answers to read. */
export function ToldAnswers({ answers }: { answers: readonly ToldAnswer[] }) {
  return (
    <dl class="ww-given">
      {answers.map(({ question, answer }) => (
        <div class="ww-given__row" key={question}>
          <dt>{question}</dt>
          <dd>
            <span class="ww-given__answer">{answer}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
