import { useState } from 'preact/hooks';
import { hasPath } from '../splice/opened';
import type { Path } from '../splice/splice';
import { capital, FieldRow } from './field-row';
import type { Field } from './fields';
import type { FormState } from './form-state';

interface Props {
  readonly state: FormState;
  readonly fields: readonly Field[];
  readonly path: Path;
  readonly where: string;
}

/** The fields of one group: those that are there, and a button for each that may be added. */
export function FieldGroup({ state, fields, path, where }: Props) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<string>();
  const isShown = ({ key, isOptional }: Field) =>
    !isOptional || added.includes(key) || hasPath(state.piece, [...path, key]);
  const missing = fields.filter((field) => !isShown(field));
  return (
    <>
      {fields.filter(isShown).map((field) => (
        <FieldRow
          key={field.key}
          state={state}
          field={field}
          path={path}
          where={where}
          hasFocus={asked === field.key}
          onEmptied={() => setAdded((before) => [...before, field.key])}
        />
      ))}
      {missing.length > 0 ? (
        <p class="ws-row ws-more">
          <span class="ws-note">{state.view.say('workshop.form.add')}</span>
          {missing.map(({ key }) => (
            <button
              key={key}
              type="button"
              class="ws-chip"
              onClick={() => {
                setAdded((before) => [...before, key]);
                setAsked(key);
              }}
            >
              {capital(key)}
            </button>
          ))}
        </p>
      ) : null}
    </>
  );
}
