import { useId, useMemo, useState } from 'preact/hooks';
import { helpFor } from '../../flow/fit-keys';
import type { Path } from '../splice/splice';
import { FieldControl } from './field-control';
import { FieldLetters } from './field-letters';
import type { Field } from './fields';
import { type FormState, findingsAt, readField, writeField } from './form-state';
import { choicesFor, isTarget, TargetLine } from './names';

interface Props {
  readonly state: FormState;
  readonly field: Field;
  /** Of the group around it. */
  readonly path: Path;
  /** Where it stands, for the list of steps: `soort-weg`. */
  readonly where: string;
  readonly hasFocus?: boolean;
  /** A field that may be left out was made empty: it is no longer in the file, and somebody is still in it. */
  readonly onEmptied?: () => void;
}

/** The letters about a name that leads nowhere. */
const ABOUT_NAMES: ReadonlySet<string> = new Set(['onbekend-doel', 'verkeerde-vorm']);

/** One field with its label, its help and the letters about it. What is typed is written at once. */
export function FieldRow({ state, field, path, where, hasFocus, onEmptied }: Props) {
  const { piece, text, change, view } = state;
  const id = useId();
  const full = useMemo(() => [...path, field.key], [path, field.key]);
  const { written, isList } = readField(piece, full);
  const [typed, setTyped] = useState<string>();
  const isNowhere = field.kind === 'place' && written !== '' && !isTarget(view.files, state.path, written);
  // What is not there yet is said below the field, with a way to make it.
  const letters = findingsAt(state, full).filter(({ code }) => !isNowhere || !ABOUT_NAMES.has(code));
  const describedBy = `${id}-h${letters.length > 0 ? ` ${id}-b` : ''}`;
  const onInput = (value: string) => {
    setTyped(value);
    const what = view.say('workshop.form.changed', { key: field.key, where });
    if (field.isOptional && value.trim() === '') onEmptied?.();
    change(() => writeField(text, full, value, { isList, isOptional: field.isOptional }), what);
  };
  const choices = choicesFor(field.kind, view);
  const common = {
    id,
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
        {choices ? null : helpFor(full)} {field.kind === 'text' ? view.say('workshop.form.paragraphs') : null}
      </p>
      <FieldControl
        view={view}
        field={field}
        value={typed ?? written}
        choices={choices}
        common={common}
        onInput={onInput}
      />
      {field.kind === 'place' ? (
        <TargetLine
          state={state}
          written={written}
          onMake={(section, words) => state.makePlace(section, words, full)}
          onChoose={onInput}
        />
      ) : null}
      <FieldLetters id={`${id}-b`} state={state} findings={letters} />
    </div>
  );
}

/** The key as a word that begins a line. */
export function capital(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
