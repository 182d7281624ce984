import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { K } from '../../flow/keys';
import { NO_TEMPLATE } from '../../flow/read-facts';
import type { PlaceId } from '../../flow/types';
import type { WordKey } from '../../words/say';
import { newOptions, newOutcome, newQuestion } from '../edits/new-place';
import { nameFrom } from '../files/pack-paths';
import { editField } from '../splice/edit-field';
import type { Splice } from '../splice/splice';
import { fileOfFlow, freeName, placesIn, type Section, sectionOf } from '../text/places';
import type { View } from '../types';
import { addPlace } from './add-place';
import { ORDER } from './fields';
import { doChange, type FormState, openForm } from './form-state';
import { PlaceNames } from './names';
import { FlowForm, OutcomeForm, QuestionForm } from './place-forms';
import { type NewPlace, PlacesList } from './places-list';

/** A question, an outcome or the flow itself as fields. */
export function FormView(view: View) {
  const { files, flow } = view;
  const path = fileOfFlow(files, flow);
  const text = path === undefined ? undefined : files.get(path);
  if (path === undefined || text === undefined) return <NoFlow view={view} />;
  return <FlowFile view={view} path={path} text={text} />;
}

/** Another place begins at its heading, as another page would; a letter that was chosen is shown with its field. */
function useShowing({ flow, place, spot }: View): void {
  const shown = useRef(`${flow} ${place}`);
  useEffect(() => {
    const letter = spot && document.querySelector<HTMLElement>(`.ws-form [data-at="${spot.at}"]`);
    const isOther = shown.current !== `${flow} ${place}`;
    shown.current = `${flow} ${place}`;
    const field = letter?.closest('.ws-field')?.querySelector<HTMLElement>('input, textarea, select');
    const heading = document.querySelector<HTMLElement>('.ws-form > .utrecht-heading-2');
    if (letter) letter.scrollIntoView({ block: 'center' });
    if (letter) (field ?? letter).focus({ preventScroll: true });
    else if (isOther) heading?.focus();
  }, [flow, place, spot]);
}

/** Nothing is chosen yet: what there is to begin with. */
function NoFlow({ view: { say, go } }: { view: View }) {
  return (
    <>
      <p class="utrecht-paragraph">{say('workshop.chooseFlow')}</p>
      <p>
        <button type="button" class="ws-button" onClick={() => go('nieuw')}>
          {say('rebuild.newRoute')}
        </button>
      </p>
    </>
  );
}

function FlowFile({ view, path, text }: { view: View; path: string; text: string }) {
  const { say, select, flow, reading } = view;
  const [trouble, setTrouble] = useState<WordKey>();
  const change = (make: () => Splice | readonly Splice[] | undefined, what: string) => {
    const word = doChange(view, path, make, what);
    setTrouble(word);
    return word === undefined;
  };
  /** `lead` gives the change that makes another line lead to the new place. */
  const add = (
    section: Section,
    { words, answers }: NewPlace,
    lead?: (id: PlaceId) => Splice | undefined,
  ) => {
    const id = freeName(nameFrom(words), new Set(placesIn(text).map((place) => place.id)));
    const { organisation, template = NO_TEMPLATE } = reading?.pack ?? {};
    const help = organisation?.help ?? '';
    const value =
      section === K.questions
        ? newQuestion(words, newOptions(answers), help, template)
        : newOutcome(words, '', help, template);
    const make = () => [addPlace(text, section, id, value) ?? [], lead?.(id) ?? []].flat();
    if (change(make, say('workshop.form.placeAdded', { id }))) select(flow, id);
  };
  useShowing(view);
  const makePlace: FormState['makePlace'] = (section, words, from) =>
    add(section, { words, answers: say('workshop.form.yesNo') }, (id) => editField(text, from, id, ORDER));
  return (
    <div class="ws-split ws-split--form">
      <PlacesList view={view} path={path} text={text} onAdd={add} />
      <div class="ws-form" key={`${path} ${view.place}`}>
        <PlaceNames files={view.files} path={path} />
        <p class="ws-form__trouble" role="alert">
          {trouble ? say(trouble) : null}
        </p>
        <Form view={view} path={path} text={text} change={change} makePlace={makePlace} />
      </div>
    </div>
  );
}

type Parts = Omit<FormState, 'piece'>;

function Form(parts: Parts) {
  const { text, view } = parts;
  const { place, say } = view;
  const section = place === undefined ? undefined : sectionOf(text, place);
  const path = useMemo(() => (section && place ? [section, place] : []), [section, place]);
  const piece = useMemo(() => openForm(text, path), [text, path]);
  if (!piece) return <p class="utrecht-paragraph">{say('workshop.form.unreadable')}</p>;
  const state = { ...parts, piece };
  if (section === K.questions) return <QuestionForm state={state} path={path} id={place ?? ''} />;
  if (section === K.outcomes) return <OutcomeForm state={state} path={path} id={place ?? ''} />;
  // What was looked at may be gone by now: a step was taken back. The flow around it is still there.
  return (
    <>
      {place === undefined ? null : <p class="utrecht-paragraph">{say('workshop.form.gone')}</p>}
      <FlowForm state={state} />
    </>
  );
}
