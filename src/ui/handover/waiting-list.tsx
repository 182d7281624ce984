import type { Say } from '../../words/say';
import { plainMoment } from '../parts/moment';

interface Props {
  readonly say: Say;
  readonly messages: readonly { readonly key: string; readonly made: number; readonly isRefused: boolean }[];
  readonly isBusy: boolean;
  readonly onNow: () => void;
  readonly onWithdraw: (key: string) => void;
}

/** What is not sent yet: it says so, and can be taken back. */
export function WaitingList({ say, messages, isBusy, onNow, onWithdraw }: Props) {
  return (
    <>
      {messages.map(({ key, made, isRefused }) => (
        <div class="ww-stack" key={key} data-onverstuurd={key}>
          <p class="utrecht-paragraph">
            {say(isRefused ? 'send.notTaken' : 'send.waiting', { when: plainMoment(made, say) })}
          </p>
          <p class="ww-row">
            {isRefused ? null : (
              <button
                type="button"
                class="ww-button"
                data-overdracht-doe="nu"
                disabled={isBusy}
                onClick={onNow}
              >
                {say('send.now')}
              </button>
            )}
            <button
              type="button"
              class="ww-button"
              data-overdracht-doe="trek-in"
              onClick={() => onWithdraw(key)}
            >
              {say('send.withdraw')}
            </button>
          </p>
        </div>
      ))}
    </>
  );
}
