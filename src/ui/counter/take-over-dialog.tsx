import { useState } from 'preact/hooks';
import type { Screen } from '../context';
import type { Brought } from './brought';
import { CameraPart, type CameraView } from './camera-part';
import { Dialog } from './dialog';

interface Props {
  readonly screen: Screen;
  /** What was looked into already, such as a scan. */
  readonly brought?: Brought;
  /** What the present visitor is called, when that visit has answers that would go. */
  readonly label?: string;
  readonly onLook: (typed: string) => void;
  readonly onOpen: (where: 'new' | 'here') => void;
  /** Only where the browser reads pictures itself. */
  readonly camera?: CameraView;
  readonly onClose: () => void;
}

/** Opens the visit of a code: typed, pasted, scanned or by camera; shown first, and asked before anything is replaced. */
export function TakeOverDialog(props: Props) {
  const { screen, brought, onLook, onClose } = props;
  const { say } = screen;
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    onLook(typed);
  };
  return (
    <Dialog say={say} title={say('counter.takeOver')} onClose={onClose}>
      <p class="utrecht-paragraph">{say('counter.takeOverSay')}</p>
      <form class="ww-stack" onSubmit={submit}>
        <label class="utrecht-form-label" for="code">
          {say('counter.code')}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input ww-code-field"
          id="code"
          data-eerst
          inputMode="numeric"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p>
          <button type="submit" class="ww-button">
            {say('counter.look')}
          </button>
        </p>
      </form>
      {props.camera ? <CameraPart say={say} camera={props.camera} /> : null}
      <div class="ww-stack" role="status">
        {brought ? <BroughtPart {...props} brought={brought} /> : null}
      </div>
    </Dialog>
  );
}

function BroughtPart(props: Props & { brought: Brought }) {
  const { screen, brought, onLook } = props;
  const { say } = screen;
  if (brought.kind === 'visit') return <BroughtVisit {...props} visit={brought} />;
  if (brought.kind !== 'mistyped') return <p class="ww-strong">{say(`counter.${brought.kind}`)}</p>;
  return (
    <>
      <p class="ww-strong">{say('counter.mistyped')}</p>
      {brought.nearest.length > 0 ? <p>{say('counter.nearest')}</p> : null}
      <ul class="ww-found">
        {brought.nearest.map((code) => (
          <li key={code}>
            <button type="button" class="ww-button ww-code" onClick={() => onLook(code)}>
              {code}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function BroughtVisit({
  screen,
  visit,
  label,
  onOpen,
}: Props & { visit: Extract<Brought, { kind: 'visit' }> }) {
  const { say } = screen;
  return (
    <>
      <h3 class="utrecht-heading-3">{say('counter.thisCode')}</h3>
      {visit.problems.map(({ answers, end }) => (
        <div key={end}>
          <ul class="utrecht-unordered-list">
            {answers.map(({ ref, question, answer }) => (
              <li key={ref}>
                {question} <strong>{answer}</strong>
              </li>
            ))}
          </ul>
          <p class="utrecht-paragraph">{say('counter.endsAt', { place: end })}</p>
        </div>
      ))}
      {visit.isChanged ? <p class="ww-strong">{say('counter.changed')}</p> : null}
      <p class="ww-side__pair">
        <button type="button" class="ww-button" data-balie="open-nieuw" onClick={() => onOpen('new')}>
          {say('counter.openNew')}
        </button>
        {label === undefined ? null : (
          <button type="button" class="ww-button" data-balie="open-hier" onClick={() => onOpen('here')}>
            {say('counter.openHere', { label })}
          </button>
        )}
      </p>
    </>
  );
}
