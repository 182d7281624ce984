import type { TypedDate } from './read-typed-date';

interface Props {
  /** Begins the ids of this form. */
  readonly form: string;
  readonly field: keyof TypedDate;
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onInput: (value: string) => void;
}

/** One of the three fields of a date. */
export function DateField({ form, field, label, value, isWrong, onInput }: Props) {
  const id = `${form}-${field}`;
  return (
    <div class={`ww-date-field ww-date-field--${field}`}>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <input
        class={`utrecht-textbox${isWrong ? ' utrecht-textbox--invalid' : ''}`}
        id={id}
        type="text"
        inputMode={field === 'month' ? undefined : 'numeric'}
        autocomplete="off"
        value={value}
        aria-invalid={isWrong ? 'true' : undefined}
        aria-describedby={`${form}-uitleg${isWrong ? ` ${form}-probleem` : ''}`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
