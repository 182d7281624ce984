import { K } from '../../flow/keys';
import { addItem, dropItem, editField } from '../splice/edit-field';
import { hasPath, valueAt } from '../splice/opened';
import type { Path } from '../splice/splice';
import { FieldGroup } from './field-group';
import { capital } from './field-row';
import { ORDER, POINTER_FIELDS, UNSURE_FIELDS } from './fields';
import type { FormState } from './form-state';

interface Props {
  readonly state: FormState;
  /** Of the question or outcome. */
  readonly path: Path;
  readonly where: string;
}

/** "Weet ik niet": part of every question. */
export function UnsureGroup({ state, path, where }: Props) {
  const at = [...path, K.unsure];
  const { say } = state.view;
  const add = () =>
    state.change(
      () => editField(state.text, at, { [K.say]: say('workshop.fix.unsureSay'), [K.goTo]: '' }, ORDER),
      say('workshop.form.added', { key: K.unsure, where }),
    );
  return (
    <fieldset class="ws-group">
      <legend class="ws-group__title">{capital(K.unsure)}</legend>
      {hasPath(state.piece, at) ? (
        <FieldGroup state={state} fields={UNSURE_FIELDS} path={at} where={where} />
      ) : (
        <AddButton onClick={add}>{say('workshop.fix.unsure')}</AddButton>
      )}
    </fieldset>
  );
}

/** "Helpt het niet": where the visitor can go after this outcome. */
export function OtherwiseGroup({ state, path, where }: Props) {
  const at = [...path, K.otherwise];
  const { say } = state.view;
  const write = (value: { [key: string]: string } | undefined) => () =>
    state.change(
      () => editField(state.text, at, value, ORDER),
      say(value ? 'workshop.form.added' : 'workshop.form.removed', { key: K.otherwise, where }),
    );
  if (!hasPath(state.piece, at))
    return <AddButton onClick={write({ [K.say]: '' })}>{`${capital(K.otherwise)}…`}</AddButton>;
  return (
    <fieldset class="ws-group">
      <legend class="ws-group__title">{capital(K.otherwise)}</legend>
      <FieldGroup state={state} fields={POINTER_FIELDS} path={at} where={where} />
      <RemoveButton onClick={write(undefined)}>{say('workshop.form.dropOtherwise')}</RemoveButton>
    </fieldset>
  );
}

/** "Ook": what else matters to this visitor. */
export function AlsoGroups({ state, path, where }: Props) {
  const at = [...path, K.also];
  const { say } = state.view;
  const items = valueAt(state.piece, at);
  const count = Array.isArray(items) ? items.length : 0;
  const add = () =>
    state.change(
      () => addItem(state.text, at, { [K.say]: '' }, ORDER),
      say('workshop.form.added', { key: K.also, where }),
    );
  const drop = (index: number) => () =>
    state.change(() => dropItem(state.text, at, index), say('workshop.form.removed', { key: K.also, where }));
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <fieldset class="ws-group" key={String(index)}>
          <legend class="ws-group__title">{`${capital(K.also)} ${index + 1}`}</legend>
          <FieldGroup state={state} fields={POINTER_FIELDS} path={[...at, index]} where={where} />
          <RemoveButton onClick={drop(index)}>{say('workshop.form.dropAlso')}</RemoveButton>
        </fieldset>
      ))}
      <AddButton onClick={add}>{`${capital(K.also)}…`}</AddButton>
    </>
  );
}

interface ButtonProps {
  readonly onClick: () => void;
  readonly children: string;
}

/** Adds a group to the form. */
export function AddButton({ onClick, children }: ButtonProps) {
  return (
    <p>
      <button type="button" class="ws-chip" onClick={onClick}>
        {children}
      </button>
    </p>
  );
}

function RemoveButton({ onClick, children }: ButtonProps) {
  return (
    <button type="button" class="ws-link" onClick={onClick}>
      {children}
    </button>
  );
}
