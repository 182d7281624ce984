import { useState } from 'preact/hooks';
import { completeRef } from '../../check/where';
import { K } from '../../flow/keys';
import { dropItem } from '../splice/edit-field';
import { nodeAt, valueAt } from '../splice/opened';
import { flowOfFile } from '../text/places';
import { wordsOf } from './answer-words';
import { FieldGroup } from './field-group';
import { FieldLetters } from './field-letters';
import { EXAMPLE_FIELDS } from './fields';
import { type FormState, findingsAt } from './form-state';

const AT = [K.examples];

/** The examples of a flow: their stories and ends as fields, the answers in words. Folded in: there may be many. */
export function ExamplesForm({ state }: { state: FormState }) {
  const [isOpen, setOpen] = useState(false);
  const found = valueAt(state.piece, AT);
  const count = Array.isArray(found) ? found.length : 0;
  if (count === 0) return null;
  return (
    <details class="ws-examples" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="ws-examples__title">{state.view.say('workshop.form.examples', { count })}</summary>
      {isOpen
        ? Array.from({ length: count }, (_, index) => (
            <ExampleForm key={String(index)} state={state} index={index} />
          ))
        : null}
    </details>
  );
}

function ExampleForm({ state, index }: { state: FormState; index: number }) {
  const { view, path, piece, text, change } = state;
  const { say, go } = view;
  const at = [...AT, index];
  const where = say('workshop.form.example', { number: index + 1 });
  const drop = () =>
    change(() => dropItem(text, AT, index), say('workshop.form.removed', { key: K.examples, where }));
  const show = () => go('tekst', { path, at: (nodeAt(piece, at)?.range?.[0] ?? 0) + piece.shift });
  return (
    <fieldset class="ws-group">
      <legend class="ws-group__title">{where}</legend>
      <FieldGroup state={state} fields={EXAMPLE_FIELDS} path={at} where={where} />
      <p class="ws-field__label">{say('workshop.form.answers')}</p>
      <ol>
        {answersIn(state, index).map((answer) => (
          <li key={answer}>{answer}</li>
        ))}
      </ol>
      <FieldLetters state={state} findings={findingsAt(state, [...at, K.answers])} />
      <p class="ws-row">
        <ExampleButton name={say('workshop.form.showInText')} of={where} onClick={show} />
        <ExampleButton name={say('workshop.form.remove')} of={where} onClick={drop} />
      </p>
    </fieldset>
  );
}

function ExampleButton({ name, of, onClick }: { name: string; of: string; onClick: () => void }) {
  return (
    <button type="button" class="ws-chip" aria-label={`${name}: ${of}`} onClick={onClick}>
      {name}
    </button>
  );
}

/** The answers of an example, each with its question. */
function answersIn({ piece, path, view: { reading, say } }: FormState, index: number): string[] {
  const written = valueAt(piece, [...AT, index, K.answers]);
  if (typeof written !== 'object' || written === null) return [];
  const flow = flowOfFile(path);
  return Object.entries(written).map(([name, option]) => {
    const answer = { question: completeRef(flow, name), option: String(option) };
    return reading?.pack ? wordsOf(reading.pack, answer, say) : `${name}: ${answer.option}`;
  });
}
