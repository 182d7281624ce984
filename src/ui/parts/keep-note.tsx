import type { Say } from '../../words/say';
import { plainMoment } from './moment';
import { Section } from './section';

interface Props {
  readonly say: Say;
  /** Units: ms since 1970. */
  readonly until: number;
  readonly isKept: boolean;
  readonly onKeep: () => void;
}

/** Until when this device keeps the answers, and that it may be longer. */
export function KeepNote({ say, until, isKept, onKeep }: Props) {
  return (
    <Section title={say('keeping.title')} class="ww-kept">
      <p class="utrecht-paragraph">{say('keeping.until', { when: plainMoment(until, say) })}</p>
      <p class="utrecht-paragraph">{say('keeping.sooner')}</p>
      {isKept ? null : (
        <p>
          <button type="button" class="ww-button" data-apparaat="bewaar" onClick={onKeep}>
            {say('keeping.longer')}
          </button>
        </p>
      )}
    </Section>
  );
}
