import { useId, useState } from 'preact/hooks';
import { K } from '../../flow/keys';
import { UNSURE } from '../../flow/types';
import { nameFrom } from '../files/pack-paths';
import { addItem, dropItem, moveItemDown } from '../splice/edit-field';
import { hasPath, valueAt } from '../splice/opened';
import type { Path, Splice } from '../splice/splice';
import { freeName } from '../text/places';
import { FieldGroup } from './field-group';
import { FieldLetters } from './field-letters';
import { capital } from './field-row';
import { OPTION_FIELDS, ORDER } from './fields';
import { type FormState, findingsAt, findingsOn } from './form-state';

interface Props {
  readonly state: FormState;
  readonly path: Path;
  readonly where: string;
}

interface WrittenOption {
  readonly [key: string]: unknown;
}

/** The answers of a question: their words, their order, and where each leads. */
export function OptionsForm({ state, path, where }: Props) {
  const { say } = state.view;
  const at = [...path, K.options];
  if (hasPath(state.piece, [...path, K.optionsFrom]))
    return <p class="ws-note">{say('workshop.form.fromMunicipalities')}</p>;
  const found = valueAt(state.piece, at);
  const options: readonly WrittenOption[] = Array.isArray(found) ? found : [];
  const make = (act: () => Splice | undefined, name: 'optionMoved' | 'optionGone' | 'optionNew') =>
    state.change(act, say(`workshop.form.${name}`, { where }));
  return (
    <section class="ws-options" aria-label={capital(K.options)}>
      <h3 class="utrecht-heading-3">{capital(K.options)}</h3>
      <FieldLetters state={state} findings={findingsOn(state, at)} />
      {options.map((option, index) => {
        const title = say('workshop.form.option', { number: index + 1, text: String(option[K.text] ?? '') });
        return (
          <fieldset class="ws-group" key={String(option[K.id] ?? index)}>
            <legend class="ws-group__title">{title}</legend>
            <FieldGroup state={state} fields={OPTION_FIELDS} path={[...at, index]} where={where} />
            <FieldLetters state={state} findings={findingsAt(state, [...at, index, K.id])} />
            <p class="ws-note">{say('workshop.form.optionId', { id: String(option[K.id] ?? '') })}</p>
            <p class="ws-row">
              <OptionButton
                name={say('workshop.form.up')}
                of={title}
                isOff={index === 0}
                onClick={() => make(() => moveItemDown(state.text, at, index - 1), 'optionMoved')}
              />
              <OptionButton
                name={say('workshop.form.down')}
                of={title}
                isOff={index === options.length - 1}
                onClick={() => make(() => moveItemDown(state.text, at, index), 'optionMoved')}
              />
              <OptionButton
                name={say('workshop.form.remove')}
                of={title}
                onClick={() => make(() => dropItem(state.text, at, index), 'optionGone')}
              />
            </p>
          </fieldset>
        );
      })}
      <NewOption
        say={say}
        onAdd={(words) => {
          const taken = new Set([UNSURE, ...options.map((option) => String(option[K.id]))]);
          const id = freeName(nameFrom(words), taken);
          make(
            () => addItem(state.text, at, { [K.id]: id, [K.text]: words, [K.goTo]: '' }, ORDER),
            'optionNew',
          );
        }}
      />
    </section>
  );
}

interface OptionButtonProps {
  readonly name: string;
  readonly of: string;
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

function OptionButton({ name, of, isOff = false, onClick }: OptionButtonProps) {
  return (
    <button type="button" class="ws-chip" disabled={isOff} onClick={onClick}>
      {name} <span class="ww-hidden">{of}</span>
    </button>
  );
}

/** A new answer begins with its words; its short name is made of them, once and for all. */
function NewOption({ say, onAdd }: Pick<FormState['view'], 'say'> & { onAdd: (words: string) => void }) {
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
      <label class="ws-field__label" for={id}>
        {say('workshop.form.newOption')}
      </label>
      <span class="ws-row">
        <input
          id={id}
          class="ws-input"
          value={words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="ws-button">
          {say('workshop.form.addOption')}
        </button>
      </span>
    </form>
  );
}
