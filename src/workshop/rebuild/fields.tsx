import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
}

/** What a field is asked with, around the field itself. */
interface FrameProps extends Pick<FieldProps, 'label' | 'hint'> {
  readonly children: (field: { id: string; 'aria-describedby': string | undefined }) => ComponentChildren;
}

function Frame({ label, hint, children }: FrameProps) {
  const id = useId();
  const hintId = hint ? `${id}-uitleg` : undefined;
  return (
    <p class="ws-field">
      <label class="ws-field__label" for={id}>
        {label}
      </label>
      {hint ? (
        <span class="ws-field__hint" id={hintId}>
          {hint}
        </span>
      ) : null}
      {children({ id, 'aria-describedby': hintId })}
    </p>
  );
}

/** A line to type in. */
export function Field({ label, value, onValue, hint }: FieldProps) {
  return (
    <Frame label={label} hint={hint}>
      {(field) => (
        <input
          {...field}
          class="ws-field__input"
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Frame>
  );
}

interface ChoiceProps extends FieldProps {
  readonly options: readonly { readonly id: string; readonly text: string }[];
  /** What stands there when nothing is chosen. */
  readonly none?: string;
}

/** A choice out of a list. */
export function Choice({ label, value, onValue, hint, options, none }: ChoiceProps) {
  return (
    <Frame label={label} hint={hint}>
      {(field) => (
        <select
          {...field}
          class="ws-select"
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.text}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}

interface TaskProps {
  readonly title: string;
  readonly about: string;
  readonly action: string;
  readonly isReady: boolean;
  /** Why the last try did not work. */
  readonly refusal?: string;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** One thing to do: what it is, what it needs, and a button. */
export function Task({ title, about, action, isReady, refusal, onSubmit, children }: TaskProps) {
  return (
    <details class="ws-task">
      <summary class="ws-task__title">{title}</summary>
      <form
        class="ws-task__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onSubmit();
        }}
      >
        <p class="ws-task__about">{about}</p>
        {children}
        <p class="ws-task__refusal" role="alert">
          {refusal}
        </p>
        <button type="submit" class="ws-button" disabled={!isReady}>
          {action}
        </button>
      </form>
    </details>
  );
}
