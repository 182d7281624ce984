import type { Say } from '../../words/say';

/** A problem of this visit that is not talked about now; one that stays between the visitor and us has no topic. */
export interface OtherProblem {
  readonly number: number;
  readonly topic?: string;
}

interface Props {
  readonly say: Say;
  /** The number of the problem that is talked about. */
  readonly present: number;
  readonly others: readonly OtherProblem[];
  readonly onReturn: (number: number) => void;
}

/** Says which problem this is, and leads back to the others. */
export function SeveralProblems({ say, present, others, onReturn }: Props) {
  return (
    <section class="ww-several" aria-label={say('several.title')}>
      <p class="utrecht-paragraph">
        {say('several.count', { count: others.length + 1 })} {say('several.now', { number: present })}
      </p>
      {others.map(({ number, topic }) => (
        <button
          key={number}
          type="button"
          class="ww-button"
          data-probleem={number}
          onClick={() => onReturn(number)}
        >
          {topic ? say('several.return', { number, topic }) : say('several.returnPlain', { number })}
        </button>
      ))}
    </section>
  );
}
