import type { TypedDate } from './read-typed-date';

interface Props {
  readonly field: keyof TypedDate;
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onInput: (value: string) => void;
}

/** One of the three fields of a date. */
export function DateField({ field, label, value, isWrong, onInput }: Props) {
  const id = `datum-${field}`;
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
        aria-describedby={isWrong ? 'datum-uitleg datum-probleem' : 'datum-uitleg'}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
