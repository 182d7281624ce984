import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Some lines to tell what somebody lives through. */
export function StoryField({ label, hint, value, onValue }: Props) {
  const id = useId();
  return (
    <p class="ws-field">
      <label class="ws-field__label" for={id}>
        {label}
      </label>
      <span class="ws-field__hint" id={`${id}-uitleg`}>
        {hint}
      </span>
      <textarea
        id={id}
        class="ws-field__input"
        rows={3}
        value={value}
        aria-describedby={`${id}-uitleg`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </p>
  );
}
