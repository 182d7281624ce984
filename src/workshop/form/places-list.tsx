import { useId, useState } from 'preact/hooks';
import { K } from '../../flow/keys';
import type { PlaceId } from '../../flow/types';
import { namedBlocks } from '../splice/block';
import type { View } from '../types';
import { capital } from './field-row';

interface Props {
  readonly view: View;
  readonly path: string;
  readonly text: string;
  readonly onAdd: (section: typeof K.questions | typeof K.outcomes, words: string) => void;
}

/** The questions and outcomes of a flow, to choose one; and a way to add one. */
export function PlacesList({ view, path, text, onAdd }: Props) {
  const { flow, place, select, say, findings } = view;
  const wrong = findings.filter(({ file, severity }) => file === path && severity === 'error');
  const part = (section: typeof K.questions | typeof K.outcomes) => (
    <>
      <h2 class="ws-places__title">{capital(section)}</h2>
      <ul class="ws-places">
        {namedBlocks(text, section).map(({ name, start, end }) => {
          const count = wrong.filter((finding) => finding.start >= start && finding.start < end).length;
          return (
            <li key={name}>
              <PlaceButton isHere={place === name} onClick={() => select(flow, name)}>
                {titleOf(text.slice(start, end)) || name}
                {count > 0 ? (
                  <span class="ws-places__wrong"> ({say('workshop.status.errors', { count })})</span>
                ) : null}
              </PlaceButton>
            </li>
          );
        })}
      </ul>
      <NewPlace
        label={say(section === K.questions ? 'workshop.form.newQuestion' : 'workshop.form.newOutcome')}
        button={say('workshop.form.addPlace')}
        onAdd={(words) => onAdd(section, words)}
      />
    </>
  );
  return (
    <nav class="ws-split__list" aria-label={say('workshop.form.places')}>
      <PlaceButton isHere={place === undefined} onClick={() => select(flow)}>
        {say('workshop.form.aboutFlow')}
      </PlaceButton>
      {part(K.questions)}
      {part(K.outcomes)}
    </nav>
  );
}

interface PlaceButtonProps {
  readonly isHere: boolean;
  readonly onClick: () => void;
  readonly children: preact.ComponentChildren;
}

function PlaceButton({ isHere, onClick, children }: PlaceButtonProps) {
  return (
    <button type="button" class="ws-place" aria-current={isHere ? 'true' : undefined} onClick={onClick}>
      {children}
    </button>
  );
}

/** The words a visitor reads on top of a place, taken from its lines. */
function titleOf(lines: string): PlaceId {
  const found = /^\s+(?:vraag|kop):[ \t]*(.*)$/m.exec(lines)?.[1] ?? '';
  return found.replace(/^["']|["']$/g, '').trim();
}

interface NewPlaceProps {
  readonly label: string;
  readonly button: string;
  readonly onAdd: (words: string) => void;
}

function NewPlace({ label, button, onAdd }: NewPlaceProps) {
  const id = useId();
  const [words, setWords] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    if (words.trim() === '') return;
    onAdd(words.trim());
    setWords('');
  };
  return (
    <form class="ws-new" onSubmit={add}>
      <label class="ws-note" for={id}>
        {label}
      </label>
      <span class="ws-row ws-row--tight">
        <input
          id={id}
          class="ws-input"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="ws-chip">
          {button}
        </button>
      </span>
    </form>
  );
}
