import { useState } from 'preact/hooks';
import type { Say } from '../../words/say';
import { FileButton } from '../parts/file-button';

/** What can be done with the counts. */
export interface SignalActions {
  readonly turn: (isOn: boolean) => void;
  readonly save: () => void;
  readonly bring: (files: readonly File[]) => void;
  readonly clear: () => void;
}

interface Props {
  readonly say: Say;
  readonly isOn: boolean;
  readonly counters: number;
  readonly actions: SignalActions;
}

/** Says whether is counted here, and turns that on or off. */
export function SignalSwitch({ say, isOn, actions }: Omit<Props, 'counters'>) {
  return (
    <p class="ww-signals__switch">
      <strong>{say(isOn ? 'signals.on' : 'signals.off')}</strong>{' '}
      <button type="button" class="ww-button" onClick={() => actions.turn(!isOn)}>
        {say(isOn ? 'signals.turnOff' : 'signals.turnOn')}
      </button>
    </p>
  );
}

/** Puts the counts of several counters together, saves them, and removes those of this counter. */
export function SignalTools({ say, counters, actions }: Omit<Props, 'isOn'>) {
  return (
    <section class="ww-stack">
      <h2 class="utrecht-heading-2">{say('signals.merge')}</h2>
      {counters > 0 ? <p class="utrecht-paragraph">{say('signals.counters', { count: counters })}</p> : null}
      <p class="utrecht-paragraph">{say('signals.mergeSay')}</p>
      <p>
        <FileButton accept=".json,application/json" multiple onFiles={actions.bring}>
          {say('signals.open')}
        </FileButton>
      </p>
      <p class="utrecht-paragraph">{say('signals.saveSay')}</p>
      <p>
        <button type="button" class="ww-button" data-balie="json" onClick={actions.save}>
          {say('signals.save')}
        </button>
      </p>
      <Removal say={say} actions={actions} />
    </section>
  );
}

function Removal({ say, actions }: Pick<Props, 'say' | 'actions'>) {
  const [isAsked, setAsked] = useState(false);
  const remove = () => {
    setAsked(false);
    actions.clear();
  };
  return (
    <div class="ww-stack">
      <h2 class="utrecht-heading-2">{say('signals.delete')}</h2>
      <p class="utrecht-paragraph">{say('signals.deleteSay')}</p>
      {isAsked ? (
        <p class="ww-side__pair" role="alert">
          <span>{say('signals.deleteSure')}</span>
          <button type="button" class="ww-button" data-balie="wis-tellingen" onClick={remove}>
            {say('signals.deleteYes')}
          </button>
          <button type="button" class="ww-button" onClick={() => setAsked(false)}>
            {say('signals.deleteNo')}
          </button>
        </p>
      ) : (
        <p>
          <button type="button" class="ww-button" onClick={() => setAsked(true)}>
            {say('signals.delete')}
          </button>
        </p>
      )}
    </div>
  );
}
