import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../../words/say';

interface Props {
  readonly say: Say;
  /** How long until everything is wiped; nothing as long as somebody is there. Units: s. */
  readonly secondsLeft?: number;
  readonly onStay: () => void;
  readonly onWipe: () => void;
}

/** On a device of more people: says that nothing is kept, ends the visit with one tap, and warns before it does so itself. */
export function SharedBar({ say, secondsLeft, onStay, onWipe }: Props) {
  return (
    <section class="ww-shared" aria-label={say('shared.title')}>
      <p class="ww-shared__line">
        <span>{say('shared.say')}</span>{' '}
        <button type="button" class="ww-button ww-shared__done" data-apparaat="klaar" onClick={onWipe}>
          {say('shared.done')}
        </button>
      </p>
      {secondsLeft === undefined ? null : <Warning say={say} secondsLeft={secondsLeft} onStay={onStay} />}
    </section>
  );
}

function Warning({ say, secondsLeft, onStay }: { say: Say; secondsLeft: number; onStay: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    button.current?.focus();
    return () => before?.focus({ preventScroll: true });
  }, []);
  return (
    <div
      class="ww-shared__warning ww-stack"
      role="alertdialog"
      aria-labelledby="waarschuwing"
      aria-describedby="aftellen"
    >
      <p class="ww-strong" id="waarschuwing">
        {say('shared.warning')}
      </p>
      <p id="aftellen">{say('shared.seconds', { count: secondsLeft })}</p>
      <p>
        <button type="button" class="ww-button" ref={button} data-apparaat="blijf" onClick={onStay}>
          {say('shared.stay')}
        </button>
      </p>
    </div>
  );
}
