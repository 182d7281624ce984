import type { Say } from '../../words/say';
import { Link } from './link';
import { plainMoment } from './moment';

interface Props {
  readonly say: Say;
  /** Units: ms since 1970. */
  readonly until: number;
  readonly isKept: boolean;
  readonly onKeep: () => void;
  /** The page where it can be named, put in a file, or wiped. */
  readonly more: string;
}

/** Until when this device keeps the answers, and that it may be longer. */
export function KeepNote({ say, until, isKept, onKeep, more }: Props) {
  return (
    <section class="ww-stack ww-kept" aria-label={say('keeping.title')}>
      <h2 class="utrecht-heading-2">{say('keeping.title')}</h2>
      <p class="utrecht-paragraph">{say('keeping.until', { when: plainMoment(until, say) })}</p>
      <p class="utrecht-paragraph">{say('keeping.sooner')}</p>
      {isKept ? null : (
        <p>
          <button type="button" class="ww-button" data-apparaat="bewaar" onClick={onKeep}>
            {say('keeping.longer')}
          </button>
        </p>
      )}
      <p class="utrecht-paragraph">
        <Link class="ww-alone" href={more}>
          {say('keeping.more')}
        </Link>
      </p>
    </section>
  );
}
