import { useState } from 'preact/hooks';
import type { PlaceRef } from '../../flow/types';
import type { Say } from '../../words/say';
import { Dialog } from './dialog';

/** A place that was found. */
export interface FoundPlace {
  readonly ref: PlaceRef;
  readonly text: string;
  /** What stands below it: the topic, or why it fits. */
  readonly below?: string;
}

interface Props {
  readonly say: Say;
  readonly title: string;
  readonly find: (typed: string) => readonly FoundPlace[];
  readonly onPick: (place: PlaceRef) => void;
  /** Tells that somebody looked for something and it was not there. */
  readonly onNothing?: () => void;
  readonly onClose: () => void;
}

/** Finds a place by words; Enter takes the first. */
export function FindDialog({ say, title, find, onPick, onNothing, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const found = find(typed);
  const isMissing = typed.trim().length > 2 && found.length === 0;
  const submit = (event: Event) => {
    event.preventDefault();
    const [first] = found;
    if (first) onPick(first.ref);
  };
  // Counted once somebody closes the search with nothing found: halfway a word nothing is found yet.
  const close = () => {
    if (isMissing) onNothing?.();
    onClose();
  };
  return (
    <Dialog say={say} title={title} onClose={close}>
      <form onSubmit={submit}>
        <label class="utrecht-form-label" for="vind">
          {say('counter.find')}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="vind"
          data-eerst
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      <p role="status">{status()}</p>
      <ul class="ww-found">
        {found.map(({ ref, text, below }) => (
          <li key={ref}>
            <button type="button" class="ww-button ww-button--wide" onClick={() => onPick(ref)}>
              {text}
              {below ? <span class="ww-found__below"> {below}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );

  function status() {
    if (found.length > 0) return say('counter.found', { count: found.length });
    return isMissing ? say('counter.notFound') : '';
  }
}
