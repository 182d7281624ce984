import { useState } from 'preact/hooks';
import type { Say } from '../../words/say';
import { Notice } from './notice';

interface Props {
  readonly say: Say;
  readonly typed: string;
  /** Why the code that was typed says nothing. */
  readonly problem?: 'mistyped' | 'newer' | 'no-code' | 'gone' | 'offline';
  /** The codes it may have been, in groups, nearest first. */
  readonly nearest: readonly (readonly string[])[];
  readonly onRead: (typed: string) => void;
}

/** Where a code is typed or pasted; a code that is not right is told, with what it may have been. */
export function CodeForm({ say, typed, problem, nearest, onRead }: Props) {
  const [text, setText] = useState(typed);
  const read = (event: Event) => {
    event.preventDefault();
    onRead(text);
  };
  return (
    <form class="ww-stack" onSubmit={read}>
      <label class="utrecht-form-label" for="code-invoer">
        {say('code.label')}
      </label>
      <p class="utrecht-paragraph" id="code-uitleg">
        {say('code.hint')}
      </p>
      <textarea
        class="utrecht-textbox ww-code__field"
        id="code-invoer"
        rows={2}
        inputmode="numeric"
        autocomplete="off"
        spellcheck={false}
        value={text}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={problem ? 'code-fout code-uitleg' : 'code-uitleg'}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div role="status">{problem ? <Problem {...{ say, problem, nearest, onRead }} /> : null}</div>
      <p>
        <button type="submit" class="ww-button" data-code="lees">
          {say('code.open')}
        </button>
      </p>
    </form>
  );
}

function Problem({ say, problem, nearest, onRead }: Omit<Props, 'typed'>) {
  return (
    <Notice kind="warning">
      <p class="utrecht-paragraph" id="code-fout">
        {say(`code.${problem ?? 'no-code'}`)}
      </p>
      {nearest.length > 0 ? <p class="ww-strong">{say('code.nearest', { count: nearest.length })}</p> : null}
      {nearest.map((groups) => (
        <p key={groups.join('')}>
          <button
            type="button"
            class="ww-button ww-code__digits"
            data-code="bedoeld"
            onClick={() => onRead(groups.join(''))}
          >
            {groups.join(' ')}
          </button>
        </p>
      ))}
    </Notice>
  );
}
