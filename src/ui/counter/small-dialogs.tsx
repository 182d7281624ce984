import type { Say } from '../../words/say';
import type { GivenCode } from './brought';
import { CodePart } from './code-part';
import { Dialog } from './dialog';

interface CodeProps {
  readonly say: Say;
  readonly code: GivenCode;
  readonly onClose: () => void;
}

/** Gives the visit along to the phone of the visitor, or says why that cannot be. */
export function CodeDialog({ say, code, onClose }: CodeProps) {
  return (
    <Dialog say={say} title={say('counter.giveCode')} onClose={onClose}>
      {'none' in code ? (
        <p class="utrecht-paragraph">{say(`counter.none.${code.none}`)}</p>
      ) : (
        <>
          <p class="utrecht-paragraph">{say('counter.giveCodeSay')}</p>
          <CodePart say={say} code={code} />
        </>
      )}
    </Dialog>
  );
}

interface EndProps {
  readonly say: Say;
  readonly label: string;
  readonly onEnd: () => void;
  readonly onClose: () => void;
}

/** Asks before a visit is ended, for that cannot be undone. */
export function EndDialog({ say, label, onEnd, onClose }: EndProps) {
  return (
    <Dialog say={say} title={say('counter.endSure')} onClose={onClose}>
      <p class="utrecht-paragraph">{say('counter.endSay', { label })}</p>
      <p>
        <button type="button" class="ww-button" data-balie="einde" onClick={onEnd}>
          {say('counter.endYes')}
        </button>
      </p>
    </Dialog>
  );
}

/** Over everything when the counter was left alone. It is no lock, and says so. */
export function Cover({ say, onLift }: { say: Say; onLift: () => void }) {
  return (
    <main id="inhoud" class="ww-main ww-cover ww-stack">
      <h1 class="utrecht-heading-1" tabIndex={-1}>
        {say('counter.covered')}
      </h1>
      <p class="ww-lead">{say('counter.coveredSay')}</p>
      <p>
        <button type="button" class="ww-button" onClick={onLift}>
          {say('counter.uncover')}
        </button>
      </p>
    </main>
  );
}

/** An empty counter: nobody is talked with. */
export function NobodyHere({ say }: { say: Say }) {
  return (
    <main id="inhoud" class="ww-main ww-stack">
      <h1 class="utrecht-heading-1" tabIndex={-1}>
        {say('counter.nobody')}
      </h1>
      <p class="ww-lead">{say('counter.nobodySay')}</p>
    </main>
  );
}
