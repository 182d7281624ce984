interface Props {
  readonly label: string;
  readonly isSecond: boolean;
  readonly names: readonly [string, string];
  readonly onPick: (isSecond: boolean) => void;
}

/** Two buttons of which one is pressed. */
export function Pair({ label, isSecond, names, onPick }: Props) {
  return (
    <fieldset class="ws-pair">
      <legend class="ww-hidden">{label}</legend>
      {names.map((name, index) => (
        <button
          key={name}
          type="button"
          class="ws-pair__button"
          aria-pressed={isSecond === (index === 1)}
          onClick={() => onPick(index === 1)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
