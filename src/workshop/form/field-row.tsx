import { useId, useMemo, useState } from 'preact/hooks';
import { helpFor } from '../../flow/fit-keys';
import { KINDS } from '../../flow/types';
import type { Say } from '../../words/say';
import type { Path } from '../splice/splice';
import { FieldLetters } from './field-letters';
import type { Field } from './fields';
import { type FormState, findingsAt, readField, writeField } from './form-state';
import { choicesFor, PLACES_ID, TargetLine } from './names';

interface Props {
  readonly state: FormState;
  readonly field: Field;
  /** Of the group around it. */
  readonly path: Path;
  /** Where it stands, for the list of steps: `soort-weg`. */
  readonly where: string;
  readonly hasFocus?: boolean;
}

/** One field with its label, its help and the letters about it. What is typed is written at once. */
export function FieldRow({ state, field, path, where, hasFocus }: Props) {
  const { piece, text, change, view } = state;
  const id = useId();
  const full = useMemo(() => [...path, field.key], [path, field.key]);
  const { written, isList } = readField(piece, full);
  const [typed, setTyped] = useState<string>();
  const letters = findingsAt(state, full);
  const describedBy = `${id}-h${letters.length > 0 ? ` ${id}-b` : ''}`;
  const onInput = (value: string) => {
    setTyped(value);
    const what = view.say('workshop.form.changed', { key: field.key, where });
    change(() => writeField(text, full, value, { isList, isOptional: field.isOptional }), what);
  };
  const chosen = field.kind === 'desk' || field.kind === 'term' ? choicesFor(field.kind, view) : undefined;
  const common = {
    id,
    value: typed ?? written,
    autoFocus: hasFocus,
    'aria-describedby': describedBy,
    'aria-invalid': letters.some(({ severity }) => severity === 'error'),
    // While somebody types, the field shows what was typed: a space at the end is not lost before the next word.
    onBlur: () => setTyped(undefined),
  };
  return (
    <div class="ws-field">
      <label class="ws-field__label" for={id}>
        {capital(field.key)}
      </label>
      <p class="ws-field__help" id={`${id}-h`}>
        {chosen ? null : helpFor(full)} {field.kind === 'text' ? view.say('workshop.form.paragraphs') : null}
      </p>
      {field.kind === 'text' ? (
        <textarea
          {...common}
          class="ws-input"
          rows={rowsFor(typed ?? written)}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      ) : field.kind === 'kind' ? (
        <select {...common} class="ws-input" onChange={(event) => onInput(event.currentTarget.value)}>
          <option value="">{view.say('workshop.form.asDesk')}</option>
          {KINDS.map((kind) => (
            <option key={kind}>{kind}</option>
          ))}
        </select>
      ) : chosen ? (
        <Chosen common={common} written={written} choices={chosen} say={view.say} onInput={onInput} />
      ) : (
        <input
          {...common}
          class="ws-input"
          list={field.kind === 'place' ? PLACES_ID : undefined}
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {field.kind === 'place' ? (
        <TargetLine
          state={state}
          written={written}
          onMake={(section, words) => state.makePlace(section, words, full)}
        />
      ) : null}
      <FieldLetters id={`${id}-b`} state={state} findings={letters} />
    </div>
  );
}

interface ChosenProps {
  readonly common: Readonly<Record<string, unknown>>;
  readonly written: string;
  readonly choices: NonNullable<ReturnType<typeof choicesFor>>;
  readonly say: Say;
  readonly onInput: (value: string) => void;
}

/** A name out of the pack, chosen by what it is called. A name that nobody knows stands there as it is written. */
function Chosen({ common, written, choices, say, onInput }: ChosenProps) {
  const isKnown = written === '' || choices.some(({ name }) => name === written);
  return (
    <select
      {...common}
      value={written}
      class="ws-input"
      onChange={(event) => onInput(event.currentTarget.value)}
    >
      <option value="">{say('workshop.form.choose')}</option>
      {isKnown ? null : <option value={written}>{written}</option>}
      {choices.map(({ name, about }) => (
        <option key={name} value={name}>
          {about}
        </option>
      ))}
    </select>
  );
}

/** The key as a word that begins a line. */
export function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** About as high as what stands in it. Units: lines. */
function rowsFor(written: string): number {
  const lines = written.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 70)), 0);
  return Math.min(12, Math.max(2, lines));
}
