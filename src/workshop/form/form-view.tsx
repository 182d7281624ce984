import { useMemo, useState } from 'preact/hooks';
import { K } from '../../flow/keys';
import type { WordKey } from '../../words/say';
import { nameFrom } from '../files/pack-paths';
import { blockOf, namedBlocks } from '../splice/block';
import { fileOfFlow } from '../text/places';
import type { View } from '../types';
import { addPlace, newOutcome, newQuestion } from './add-place';
import { doChange, type FormState, openForm } from './form-state';
import { NameLists } from './names';
import { FlowForm, OutcomeForm, QuestionForm } from './place-forms';
import { PlacesList } from './places-list';

/** A question, an outcome or the flow itself as fields. */
export function FormView(view: View) {
  const { files, flow, say } = view;
  const path = fileOfFlow(files, flow);
  const text = path === undefined ? undefined : files.get(path);
  if (path === undefined || text === undefined)
    return <p class="utrecht-paragraph">{say('workshop.chooseFlow')}</p>;
  return <FlowFile view={view} path={path} text={text} />;
}

function FlowFile({ view, path, text }: { view: View; path: string; text: string }) {
  const { say, select, flow, reading } = view;
  const [trouble, setTrouble] = useState<WordKey>();
  const change: FormState['change'] = (make, what) => setTrouble(doChange(view, path, make, what));
  const add = (section: typeof K.questions | typeof K.outcomes, words: string) => {
    const id = freeName(nameFrom(words), text);
    const { help = '', generalDesk = '' } = reading?.pack?.organisation ?? {};
    const value =
      section === K.questions
        ? newQuestion(words, { say: say('workshop.fix.unsureSay'), goTo: help })
        : newOutcome(words, generalDesk);
    change(() => addPlace(text, section, id, value), say('workshop.form.placeAdded', { id }));
    select(flow, id);
  };
  return (
    <div class="ws-split ws-split--form">
      <PlacesList view={view} path={path} text={text} onAdd={add} />
      <div class="ws-form" key={`${path} ${view.place}`}>
        <NameLists view={view} path={path} />
        <p class="ws-form__trouble" role="alert">
          {trouble ? say(trouble) : null}
        </p>
        <Form view={view} path={path} text={text} change={change} />
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
  if (place !== undefined && !section) return <p class="utrecht-paragraph">{say('workshop.form.gone')}</p>;
  if (!piece) return <p class="utrecht-paragraph">{say('workshop.form.unreadable')}</p>;
  const state = { ...parts, piece };
  if (section === K.questions) return <QuestionForm state={state} path={path} id={place ?? ''} />;
  if (section === K.outcomes) return <OutcomeForm state={state} path={path} id={place ?? ''} />;
  return <FlowForm state={state} />;
}

function sectionOf(text: string, place: string): typeof K.questions | typeof K.outcomes | undefined {
  return [K.questions, K.outcomes].find((section) => blockOf(text, section, place));
}

function freeName(wanted: string, text: string): string {
  const taken = new Set(
    [...namedBlocks(text, K.questions), ...namedBlocks(text, K.outcomes)].map(({ name }) => name),
  );
  for (let number = 2, name = wanted; ; number++) {
    if (!taken.has(name)) return name;
    name = `${wanted}-${number}`;
  }
}
