import type { NoteField } from '../../handover/notes';
import { MOST_SIGNS } from '../../handover/notes';
import type { WordKey } from '../../words/say';
import type { FormProps } from './form-props';

interface FieldProps extends FormProps {
  readonly field: NoteField;
  readonly label: WordKey;
  readonly hint?: WordKey;
}

/** A place for a story in own words. */
export function StoryField({
  say,
  notes,
  act,
  field,
  label,
  hint,
  rows = 3,
}: FieldProps & { rows?: number }) {
  const id = `overdracht-${field}`;
  return (
    <div class="ww-field">
      <label class="utrecht-form-label" for={id}>
        {say(label)}
      </label>
      {hint ? (
        <p class="utrecht-paragraph" id={`${id}-uitleg`}>
          {say(hint)}
        </p>
      ) : null}
      <textarea
        class="utrecht-textbox"
        id={id}
        rows={rows}
        maxLength={MOST_SIGNS}
        autocomplete="off"
        aria-describedby={hint ? `${id}-uitleg` : undefined}
        value={notes[field] ?? ''}
        onInput={(event) => act.note(field, event.currentTarget.value)}
      />
    </div>
  );
}

interface LineProps extends FieldProps {
  readonly type?: 'text' | 'tel' | 'email';
  /** What the browser may fill in by itself; never on a device of more people. */
  readonly fill: string;
}

/** The types of Preact want each kind of field as a value of its own. */
const KINDS = { text: { type: 'text' }, tel: { type: 'tel' }, email: { type: 'email' } } as const;

/** A place for one line, such as a telephone number. */
export function LineField({ say, notes, act, isShared, field, label, hint, type = 'text', fill }: LineProps) {
  const id = `overdracht-${field}`;
  return (
    <div class="ww-field">
      <label class="utrecht-form-label" for={id}>
        {say(label)}
      </label>
      {hint ? (
        <p class="utrecht-paragraph" id={`${id}-uitleg`}>
          {say(hint)}
        </p>
      ) : null}
      <input
        class="utrecht-textbox"
        id={id}
        {...KINDS[type]}
        maxLength={MOST_SIGNS}
        autocomplete={isShared ? 'off' : fill}
        aria-describedby={hint ? `${id}-uitleg` : undefined}
        value={notes[field] ?? ''}
        onInput={(event) => act.note(field, event.currentTarget.value)}
      />
    </div>
  );
}

interface ChoiceProps extends FormProps {
  readonly field: 'behalf' | 'readers';
  readonly label: WordKey;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** A choice of one, or of none: nothing is chosen for the visitor. */
export function ChoiceField({ say, notes, act, field, label, options }: ChoiceProps) {
  const all = [...options, { id: '', text: say('handover.ask.none') }];
  return (
    <fieldset class="ww-field ww-field--choice">
      <legend class="utrecht-form-label">{say(label)}</legend>
      {all.map(({ id, text }) => (
        <label class="ww-choice" key={id}>
          <input
            type="radio"
            name={`overdracht-${field}`}
            value={id}
            autocomplete="off"
            checked={(notes[field] ?? '') === id}
            onChange={() => act.note(field, id)}
          />{' '}
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
