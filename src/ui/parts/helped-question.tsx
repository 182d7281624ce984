import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Say } from '../../words/say';

const ANSWERS = ['ja', 'beetje', 'nee'] as const;
/** Whether an outcome helped. */
export type Helped = (typeof ANSWERS)[number];

interface Props {
  readonly say: Say;
  /** What was said before, if anything. */
  readonly said?: Helped;
  /** The address of the person who helps. */
  readonly help: string;
  readonly onSay: (helped: Helped) => void;
}

/** One question that need not be answered; who was not helped is led to a person. */
export function HelpedQuestion({ say, said, help, onSay }: Props) {
  return (
    <section class="ww-helped ww-stack" aria-label={say('helped.ask')}>
      <h2 class="utrecht-heading-2">{say('helped.ask')}</h2>
      {said ? <Thanks say={say} said={said} help={help} /> : <Answers say={say} onSay={onSay} />}
    </section>
  );
}

function Answers({ say, onSay }: Pick<Props, 'say' | 'onSay'>) {
  return (
    <p class="ww-helped__answers">
      {ANSWERS.map((helped) => (
        <button
          key={helped}
          type="button"
          class="ww-button"
          data-geholpen={helped}
          onClick={() => onSay(helped)}
        >
          {say(`helped.${helped}`)}
        </button>
      ))}
    </p>
  );
}

/** The buttons are gone by now: the focus goes to what came in their place. */
function Thanks({ say, said, help }: Required<Pick<Props, 'say' | 'said' | 'help'>>) {
  const thanks = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => thanks.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <p class="utrecht-paragraph" tabIndex={-1} ref={thanks}>
        {say(said === 'ja' ? 'helped.good' : 'helped.sorry')}
      </p>
      {said === 'ja' ? null : (
        <p>
          <a class="ww-button" data-actie="hulp" href={help}>
            {say('help.link')}
          </a>
        </p>
      )}
    </>
  );
}
