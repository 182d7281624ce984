import type { ComponentChildren } from 'preact';
import type { NoteField } from '../../handover/notes';
import { MOST_SIGNS } from '../../handover/notes';
import type { WordKey } from '../../words/say';
import type { FormProps } from './form-props';

interface FieldProps extends FormProps {
  readonly field: NoteField;
  readonly label: WordKey;
  readonly hint?: WordKey;
}

/** What the field itself has in common with every other. */
interface FieldParts {
  readonly id: string;
  readonly class: string;
  readonly maxLength: number;
  readonly 'aria-describedby': string | undefined;
  readonly value: string;
  readonly onInput: (event: { currentTarget: { value: string } }) => void;
}

interface FrameProps extends FieldProps {
  readonly children: (parts: FieldParts) => ComponentChildren;
}

function Frame({ say, notes, act, field, label, hint, children }: FrameProps) {
  const id = `overdracht-${field}`;
  const hintId = hint ? `${id}-uitleg` : undefined;
  return (
    <div class="ww-field">
      <label class="utrecht-form-label" for={id}>
        {say(label)}
      </label>
      {hint ? (
        <p class="utrecht-paragraph" id={hintId}>
          {say(hint)}
        </p>
      ) : null}
      {children({
        id,
        class: 'utrecht-textbox',
        maxLength: MOST_SIGNS,
        'aria-describedby': hintId,
        value: notes[field] ?? '',
        onInput: (event) => act.note(field, event.currentTarget.value),
      })}
    </div>
  );
}

/** A place for a story in own words. */
export function StoryField({ rows = 3, ...asked }: FieldProps & { rows?: number }) {
  return <Frame {...asked}>{(parts) => <textarea {...parts} rows={rows} autocomplete="off" />}</Frame>;
}

interface LineProps extends FieldProps {
  readonly type?: 'text' | 'tel' | 'email';
  /** What the browser may fill in by itself; never on a device of more people. */
  readonly fill: string;
}

/** The types of Preact want each kind of field as a value of its own. */
const KINDS = { text: { type: 'text' }, tel: { type: 'tel' }, email: { type: 'email' } } as const;

/** A place for one line, such as a telephone number. */
export function LineField({ type = 'text', fill, ...asked }: LineProps) {
  const autocomplete = asked.isShared ? 'off' : fill;
  return (
    <Frame {...asked}>{(parts) => <input {...parts} {...KINDS[type]} autocomplete={autocomplete} />}</Frame>
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
