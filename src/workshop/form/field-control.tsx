import type { View } from '../types';
import type { Field } from './fields';
import { type Named, PLACES_ID } from './names';

interface Props {
  readonly view: View;
  readonly field: Field;
  /** What stands in it now. */
  readonly value: string;
  /** The names it is chosen from; without them it is typed. */
  readonly choices: readonly Named[] | undefined;
  readonly common: Readonly<Record<string, unknown>>;
  readonly onInput: (value: string) => void;
}

/** What somebody fills a field in with: lines, a line, or a choice. */
export function FieldControl({ view: { say }, field: { kind }, value, choices, common, onInput }: Props) {
  const all = { ...common, class: 'ws-input' };
  if (kind === 'text')
    return (
      <textarea
        {...all}
        value={value}
        rows={rowsFor(value)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    );
  if (choices) {
    // A name that nobody knows stands there as it is written.
    const isKnown = value === '' || choices.some(({ name }) => name === value);
    return (
      <select {...all} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
        <option value="">{say(kind === 'kind' ? 'workshop.form.asDesk' : 'workshop.form.choose')}</option>
        {isKnown ? null : <option value={value}>{value}</option>}
        {choices.map(({ name, about }) => (
          <option key={name} value={name}>
            {about}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...all}
      value={value}
      list={kind === 'place' ? PLACES_ID : undefined}
      autocomplete="off"
      // The list shows what fits what is typed: with everything selected, typing begins anew.
      onFocus={(event) => kind === 'place' && event.currentTarget.select()}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

/** About as high as what stands in it. Units: lines. */
function rowsFor(written: string): number {
  const lines = written.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 70)), 0);
  return Math.min(12, Math.max(2, lines));
}
