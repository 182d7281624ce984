import type { TargetedSubmitEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OptionId } from '../../flow/types';
import type { Screen } from '../context';

/** Something the finder proposes. */
interface Proposal {
  readonly id: OptionId;
  readonly text: string;
}

interface Props {
  readonly screen: Screen;
  readonly ask: string;
  readonly hint: string;
  readonly autocomplete?: string;
  readonly find: (typed: string) => readonly Proposal[];
  /** The one that is meant beyond doubt, so that Enter picks it. */
  readonly certain: (typed: string) => OptionId | undefined;
  readonly messages: { readonly empty: string; readonly none: (typed: string) => string };
  readonly onPick: (id: OptionId) => void;
}

/** One field to search the answers with; what fits comes below it while typing. */
export function FinderField(props: Props) {
  const { screen, ask, find, certain, messages, onPick } = props;
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const proposals = find(typed);

  function submit(event: TargetedSubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const id = certain(typed);
    if (id !== undefined) return onPick(id);
    if (proposals.length > 0) return;
    setProblem(typed.trim() === '' ? messages.empty : messages.none(typed.trim()));
    field.current?.focus();
  }
  function change(value: string) {
    setTyped(value);
    setProblem(undefined);
  }
  return (
    <form class="ww-finder ww-stack" noValidate onSubmit={submit}>
      <div class={`utrecht-form-field${problem ? ' utrecht-form-field--invalid' : ''}`}>
        <label class="utrecht-form-label" for="zoek">
          {ask}
        </label>
        <Guidance hint={props.hint} problem={problem} />
        <div class="ww-finder__row">
          <input
            class={`utrecht-textbox${problem ? ' utrecht-textbox--invalid' : ''}`}
            id="zoek"
            ref={field}
            type="text"
            autocomplete={props.autocomplete ?? 'off'}
            spellcheck={false}
            value={typed}
            aria-invalid={problem ? 'true' : undefined}
            aria-describedby={problem ? 'zoek-uitleg zoek-probleem' : 'zoek-uitleg'}
            onInput={(event) => change(event.currentTarget.value)}
          />
          <button type="submit" class="ww-button">
            {screen.say('finder.search')}
          </button>
        </div>
      </div>
      <Proposals screen={screen} proposals={proposals} onPick={onPick} />
    </form>
  );
}

function Guidance({ hint, problem }: { hint: string; problem?: string }) {
  return (
    <>
      <p class="ww-finder__hint" id="zoek-uitleg">
        {hint}
      </p>
      <p class="ww-finder__problem" id="zoek-probleem" role="alert">
        {problem}
      </p>
    </>
  );
}

function Proposals({
  screen,
  proposals,
  onPick,
}: Pick<Props, 'screen' | 'onPick'> & { proposals: readonly Proposal[] }) {
  return (
    <>
      <p class="ww-finder__status" role="status">
        {proposals.length > 0 ? screen.say('finder.found', { count: proposals.length }) : ''}
      </p>
      <ul class="ww-finder__proposals">
        {proposals.map(({ id, text }) => (
          <li key={id}>
            <button type="button" class="ww-button ww-button--wide" onClick={() => onPick(id)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
