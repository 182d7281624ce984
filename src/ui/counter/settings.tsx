import type { Say } from '../../words/say';
import { Link } from '../parts/link';
import { COMMAND_WORDS } from './command-button';
import { Dialog } from './dialog';
import { KEY_ROWS } from './keys';

export type AfterCrash = 'memory' | 'kept';

/** How the counter is set, and what changes it. */
export interface CounterSwitches {
  readonly hasSingleKeys: boolean;
  readonly hasSignals: boolean;
  readonly afterCrash: AfterCrash;
  /** On a shared device nothing is kept, whatever was chosen. */
  readonly isShared: boolean;
  readonly setSingleKeys: (isOn: boolean) => void;
  readonly setSignals: (isOn: boolean) => void;
  readonly setAfterCrash: (chosen: AfterCrash) => void;
  readonly signalsHref: string;
  readonly leaveHref: string;
}

interface Props {
  readonly say: Say;
  readonly switches: CounterSwitches;
  readonly onClose: () => void;
}

/** Every key, and how this counter is set. */
export function KeysDialog({ say, switches, onClose }: Props) {
  return (
    <Dialog say={say} title={say('counter.keys')} onClose={onClose}>
      <table class="ww-keys">
        <thead>
          <tr>
            <th scope="col">{say('counter.keyName')}</th>
            <th scope="col">{say('counter.keyDoes')}</th>
          </tr>
        </thead>
        <tbody>
          <Row name={say('counter.keyDigits')} does={say('counter.answerKey')} />
          {KEY_ROWS.map(([key, command]) => (
            <Row key={key} name={key} does={say(COMMAND_WORDS[command])} />
          ))}
          <Row name={say('counter.keyShift')} does={say('counter.visitKey')} />
        </tbody>
      </table>
      <Switches say={say} switches={switches} />
    </Dialog>
  );
}

function Row({ name, does }: { name: string; does: string }) {
  return (
    <tr>
      <th scope="row">
        <kbd class="ww-kbd">{name}</kbd>
      </th>
      <td>{does}</td>
    </tr>
  );
}

function Switches({ say, switches }: Omit<Props, 'onClose'>) {
  const { hasSingleKeys, hasSignals, setSingleKeys, setSignals, signalsHref } = switches;
  return (
    <section class="ww-stack" aria-label={say('counter.settings')}>
      <h3 class="utrecht-heading-3">{say('counter.settings')}</h3>
      <Check id="toetsen" is={hasSingleKeys} onSet={setSingleKeys} hint={say('counter.singleKeysHint')}>
        {say('counter.singleKeys')}
      </Check>
      <Check id="tellen" is={hasSignals} onSet={setSignals} hint={say('counter.signalsHint')}>
        {say('counter.signals')}
      </Check>
      <p>
        <Link class="ww-alone" href={signalsHref}>
          {say('counter.signalsShow')}
        </Link>
      </p>
      <CrashChoice say={say} switches={switches} />
      <p>
        <Link class="ww-alone" data-weg href={switches.leaveHref}>
          {say('counter.leave')}
        </Link>
      </p>
    </section>
  );
}

interface CheckProps {
  readonly id: string;
  readonly is: boolean;
  readonly hint: string;
  readonly onSet: (is: boolean) => void;
  readonly children: string;
}

function Check({ id, is, hint, onSet, children }: CheckProps) {
  return (
    <div class="ww-check">
      <input
        type="checkbox"
        id={id}
        checked={is}
        aria-describedby={`${id}-uitleg`}
        onChange={(event) => onSet(event.currentTarget.checked)}
      />
      <label for={id}>{children}</label>
      <p class="ww-side__hint" id={`${id}-uitleg`}>
        {hint}
      </p>
    </div>
  );
}

function CrashChoice({ say, switches }: Omit<Props, 'onClose'>) {
  const { afterCrash, isShared, setAfterCrash } = switches;
  if (isShared) return <p class="utrecht-paragraph">{say('counter.crashShared')}</p>;
  return (
    <fieldset class="ww-fieldset">
      <legend class="ww-strong">{say('counter.crash')}</legend>
      {(['memory', 'kept'] as const).map((one) => (
        <div class="ww-check" key={one}>
          <input
            type="radio"
            name="storing"
            id={`storing-${one}`}
            checked={afterCrash === one}
            onChange={() => setAfterCrash(one)}
          />
          <label for={`storing-${one}`}>{say(`counter.crash_${one}`)}</label>
        </div>
      ))}
    </fieldset>
  );
}

/** Asked once, before the first visitor: what has to survive a crash. */
export function FirstChoice({ say, onChoose }: { say: Say; onChoose: (chosen: AfterCrash) => void }) {
  return (
    <main id="inhoud" class="ww-main ww-stack">
      <h1 class="utrecht-heading-1" tabIndex={-1}>
        {say('counter.crashChoose')}
      </h1>
      <p class="ww-lead">{say('counter.crashSay')}</p>
      <ul class="ww-found">
        {(['memory', 'kept'] as const).map((one) => (
          <li key={one}>
            <button
              type="button"
              class="ww-button ww-button--wide"
              data-balie={one}
              onClick={() => onChoose(one)}
            >
              {say(`counter.crash_${one}`)}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
