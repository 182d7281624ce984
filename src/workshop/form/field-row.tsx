import { useId, useMemo, useState } from 'preact/hooks';
import { helpFor } from '../../flow/fit-keys';
import { KINDS } from '../../flow/types';
import type { Path } from '../splice/splice';
import { FieldLetters } from './field-letters';
import type { Field } from './fields';
import { type FormState, findingsAt, readField, writeField } from './form-state';
import { listFor, PLACES_ID, TargetLine } from './names';

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
        {helpFor(full)} {field.kind === 'text' ? view.say('workshop.form.paragraphs') : null}
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
      ) : (
        <input
          {...common}
          class="ws-input"
          list={listFor(field.kind)}
          autocomplete="off"
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {listFor(field.kind) === PLACES_ID ? (
        <TargetLine view={view} path={state.path} written={written} />
      ) : null}
      <FieldLetters id={`${id}-b`} state={state} findings={letters} />
    </div>
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
