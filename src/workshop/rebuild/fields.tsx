import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  /** What is wrong with what stands in it. */
  readonly problem?: string;
}

/** What a field is asked with, around the field itself. */
interface FrameProps extends Pick<FieldProps, 'label' | 'hint' | 'problem'> {
  readonly children: (field: {
    id: string;
    'aria-describedby': string | undefined;
    'aria-invalid': boolean;
  }) => ComponentChildren;
}

function Frame({ label, hint, problem, children }: FrameProps) {
  const id = useId();
  const [hintId, problemId] = [hint && `${id}-uitleg`, problem && `${id}-fout`];
  const describedBy = [hintId, problemId].filter(Boolean).join(' ');
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
      {problem ? (
        <span class="ws-field__problem" id={problemId}>
          {problem}
        </span>
      ) : null}
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': problem !== undefined })}
    </p>
  );
}

/** A line to type in, or more of them. Units of `rows`: lines. */
export function Field({ value, onValue, rows, ...frame }: FieldProps & { readonly rows?: number }) {
  return (
    <Frame {...frame}>
      {(field) =>
        rows ? (
          <textarea
            {...field}
            class="ws-field__input"
            rows={rows}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        ) : (
          <input
            {...field}
            class="ws-field__input"
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        )
      }
    </Frame>
  );
}

interface ChoiceOption {
  readonly id: string;
  readonly text: string;
  /** It is shown, and cannot be chosen. */
  readonly isOff?: boolean;
}

/** Options that belong together, under their name. */
export interface ChoiceGroup {
  readonly name: string;
  readonly options: readonly ChoiceOption[];
}

interface ChoiceProps extends FieldProps {
  readonly options?: readonly ChoiceOption[];
  readonly groups?: readonly ChoiceGroup[];
  /** What stands there when nothing is chosen. */
  readonly none?: string;
}

/** A choice out of a list. */
export function Choice({ value, onValue, options = [], groups = [], none, ...frame }: ChoiceProps) {
  return (
    <Frame {...frame}>
      {(field) => (
        <select
          {...field}
          class="ws-select"
          value={value}
          onChange={(event) => onValue(event.currentTarget.value)}
        >
          {none === undefined ? null : <option value="">{none}</option>}
          <Options options={options} />
          {groups.map((group) => (
            <optgroup key={group.name} label={group.name}>
              <Options options={group.options} />
            </optgroup>
          ))}
        </select>
      )}
    </Frame>
  );
}

function Options({ options }: { options: readonly ChoiceOption[] }) {
  return (
    <>
      {options.map(({ id, text, isOff }) => (
        <option key={id} value={id} disabled={isOff}>
          {text}
        </option>
      ))}
    </>
  );
}

interface TaskFormProps {
  readonly about: string;
  readonly action: string;
  /** Without it the button always works, and what is missing is said. */
  readonly isReady?: boolean;
  /** Why the last try did not work. */
  readonly refusal?: string;
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}

/** What a thing to do needs, and its button. After a try that did not work the first field with a mistake has the focus. */
export function TaskForm({ about, action, isReady = true, refusal, onSubmit, children }: TaskFormProps) {
  return (
    <form
      class="ws-task__form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        const form = event.currentTarget;
        onSubmit();
        requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
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
  );
}

/** One thing to do, folded away until it is needed: what it is, what it needs, and a button. */
export function Task({ title, ...form }: TaskFormProps & { readonly title: string }) {
  return (
    <details class="ws-task">
      <summary class="ws-task__title">{title}</summary>
      <TaskForm {...form} />
    </details>
  );
}
