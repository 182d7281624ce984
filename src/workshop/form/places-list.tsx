import { useId, useMemo } from 'preact/hooks';
import { K } from '../../flow/keys';
import { useKeptState } from '../kept-state';
import { placesIn, type Section } from '../text/places';
import type { View } from '../types';
import { capital } from './field-row';

interface Props {
  readonly view: View;
  readonly path: string;
  readonly text: string;
  readonly onAdd: (section: Section, place: NewPlace) => void;
}

/** What somebody types to begin a question or an outcome. */
export interface NewPlace {
  readonly words: string;
  /** Of a question: one on a line. */
  readonly answers: string;
}

/** The questions and outcomes of a flow, to choose one; and a way to add one. */
export function PlacesList({ view, path, text, onAdd }: Props) {
  const { flow, place, select, say, findings } = view;
  const places = useMemo(() => placesIn(text), [text]);
  const wrong = findings.filter(({ file, severity }) => file === path && severity === 'error');
  const part = (section: Section) => (
    <>
      <h2 class="ws-places__title">{capital(section)}</h2>
      <ul class="ws-places">
        {places
          .filter((one) => one.section === section)
          .map(({ id, title, start, end }) => {
            const count = wrong.filter((finding) => finding.start >= start && finding.start < end).length;
            return (
              <li key={id}>
                <PlaceButton isHere={place === id} onClick={() => select(flow, id)}>
                  {title || id}
                  {count > 0 ? (
                    <span class="ws-places__wrong"> ({say('workshop.status.errors', { count })})</span>
                  ) : null}
                </PlaceButton>
              </li>
            );
          })}
      </ul>
      <NewPlaceForm path={path} section={section} say={say} onAdd={(one) => onAdd(section, one)} />
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

interface NewPlaceFormProps {
  readonly path: string;
  readonly section: Section;
  readonly say: View['say'];
  readonly onAdd: (place: NewPlace) => void;
}

/** A new question or outcome begins with its words, a question with its answers too. */
function NewPlaceForm({ path, section, say, onAdd }: NewPlaceFormProps) {
  const id = useId();
  const isQuestion = section === K.questions;
  const [{ words, answers }, setKept] = useKeptState(`nieuw ${path} ${section}`, { words: '', answers: '' });
  const add = (event: Event) => {
    event.preventDefault();
    if (words.trim() === '') return;
    onAdd({ words: words.trim(), answers: answers.trim() || say('workshop.form.yesNo') });
    setKept({ words: '', answers: '' });
  };
  return (
    <form class="ws-new" onSubmit={add}>
      <label class="ws-note" for={id}>
        {say(isQuestion ? 'workshop.form.newQuestion' : 'workshop.form.newOutcome')}
      </label>
      <input
        id={id}
        class="ws-input"
        value={words}
        onInput={(event) => setKept({ words: event.currentTarget.value, answers })}
      />
      {isQuestion && words !== '' ? (
        <>
          <label class="ws-note" for={`${id}-a`}>
            {say('workshop.form.newAnswers')}
          </label>
          <textarea
            id={`${id}-a`}
            class="ws-input"
            rows={3}
            placeholder={say('workshop.form.yesNo')}
            value={answers}
            onInput={(event) => setKept({ words, answers: event.currentTarget.value })}
          />
        </>
      ) : null}
      <button type="submit" class="ws-chip">
        {say('workshop.form.addPlace')}
      </button>
    </form>
  );
}
