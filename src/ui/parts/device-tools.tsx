import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Say } from '../../words/say';
import { Disclosure } from './disclosure';
import { FileButton } from './file-button';
import { Section } from './section';

/** A visit found in a file that somebody opened. */
export interface FoundVisit {
  readonly topic: string;
  readonly answers: number;
}

interface ImportProps {
  readonly say: Say;
  readonly found?: FoundVisit;
  readonly onFile: (file: File) => void;
  readonly onAnswer: (isWanted: boolean) => void;
}

/** Opens a file with a visit: first shown, and only kept after a yes. */
export function ImportPart({ say, found, onFile, onAnswer }: ImportProps) {
  return (
    <Section title={say('device.file')}>
      <p class="utrecht-paragraph" id="bestand-uitleg">
        {say('device.fileHint')}
      </p>
      <p>
        <FileButton
          accept=".json,application/json"
          describedBy="bestand-uitleg"
          onFiles={([file]) => file && onFile(file)}
        >
          {say('device.fileChoose')}
        </FileButton>
      </p>
      {found ? (
        <div class="ww-about ww-stack">
          <p class="utrecht-paragraph">
            {say('device.found', { topic: found.topic })} {say('device.answers', { count: found.answers })}
          </p>
          <p class="ww-row">
            <Button onClick={() => onAnswer(true)}>{say('device.fileYes')}</Button>
            <Button onClick={() => onAnswer(false)}>{say('device.fileNo')}</Button>
          </p>
        </div>
      ) : null}
    </Section>
  );
}

/** Wipes everything, after one more question. */
export function WipePart({ say, onWipe }: { say: Say; onWipe: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const answer = (isSure: boolean) => {
    setAsking(false);
    if (isSure) onWipe();
  };
  return (
    <Section title={say('device.wipe')}>
      <p class="utrecht-paragraph">{say('device.wipeSay')}</p>
      {isAsking ? (
        <div class="ww-stack">
          <p class="utrecht-paragraph ww-strong">{say('device.wipeSure')}</p>
          <p class="ww-row">
            <Button name="wis-ja" onClick={() => answer(true)}>
              {say('device.wipeYes')}
            </Button>
            <Button onClick={() => answer(false)}>{say('device.wipeNo')}</Button>
          </p>
        </div>
      ) : (
        <p>
          <Button name="wis" onClick={() => setAsking(true)}>
            {say('device.wipe')}
          </Button>
        </p>
      )}
    </Section>
  );
}

interface SwitchProps {
  readonly say: Say;
  readonly isShared: boolean;
  readonly onChange: (isShared: boolean) => void;
}

/** The switch for staff of a library or a counter; off needs a word, so that no visitor does it by accident. */
export function SharedSwitch({ say, isShared, onChange }: SwitchProps) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const turnOff = (event: Event) => {
    event.preventDefault();
    const isRight = typed.trim().toLowerCase() === say('device.turnOffWord');
    setWrong(!isRight);
    if (isRight) onChange(false);
  };
  return (
    <Disclosure title={say('device.staff')}>
      <p class="utrecht-paragraph">{say(isShared ? 'device.sharedOn' : 'device.sharedOff')}</p>
      {isShared ? (
        <form class="ww-stack" onSubmit={turnOff}>
          <label class="utrecht-form-label" for="uitzetten">
            {say('device.turnOffHint')}
          </label>
          <input
            class="utrecht-textbox"
            id="uitzetten"
            autocomplete="off"
            value={typed}
            aria-invalid={isWrong ? 'true' : undefined}
            aria-describedby={isWrong ? 'uitzetten-fout' : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          {isWrong ? (
            <p class="utrecht-paragraph" id="uitzetten-fout" role="alert">
              {say('device.turnOffWrong')}
            </p>
          ) : null}
          <p>
            <Button isSubmit>{say('device.turnOff')}</Button>
          </p>
        </form>
      ) : (
        <p>
          <Button name="gedeeld" onClick={() => onChange(true)}>
            {say('device.turnOn')}
          </Button>
        </p>
      )}
    </Disclosure>
  );
}

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: () => void;
  readonly name?: string;
  readonly isSubmit?: boolean;
}

function Button({ children, onClick, name, isSubmit = false }: ButtonProps) {
  return (
    <button type={isSubmit ? 'submit' : 'button'} class="ww-button" data-apparaat={name} onClick={onClick}>
      {children}
    </button>
  );
}
