import type { Say } from '../../words/say';
import { OneWay, WayButton } from './ways-out';

interface Props {
  readonly say: Say;
  readonly consent: string;
  /** Nothing is stored here: it goes at once or not at all. */
  readonly isOnce: boolean;
  /** Nothing was answered or written yet. */
  readonly isEmpty: boolean;
  readonly isBusy: boolean;
  readonly news?: 'sent' | 'failed' | 'refused' | 'withdrawn' | 'maybe-sent';
  readonly onSend: () => void;
  readonly onAgain: () => void;
}

/** Sending from here: what the visitor agrees to stands above the button, and pressing it is the yes. */
export function SendWay({ say, consent, isOnce, isEmpty, isBusy, news, onSend, onAgain }: Props) {
  return (
    <OneWay title={say('send.title')}>
      <p class="utrecht-paragraph">{consent}</p>
      {isOnce ? <p class="utrecht-paragraph">{say('send.once')}</p> : null}
      {isEmpty ? <p class="utrecht-paragraph">{say('send.empty')}</p> : null}
      {isEmpty || isBusy || news === 'sent' ? null : (
        <WayButton
          name={news === 'failed' ? 'nogmaals' : 'verstuur'}
          onClick={news === 'failed' ? onAgain : onSend}
        >
          {say(news === 'failed' ? 'send.again' : 'send.do')}
        </WayButton>
      )}
      <div role="status" data-verzending={isBusy ? 'bezig' : news}>
        {isBusy || news ? (
          <p class="utrecht-paragraph ww-strong">{say(isBusy ? 'send.busy' : `send.${news ?? 'sent'}`)}</p>
        ) : null}
      </div>
    </OneWay>
  );
}
