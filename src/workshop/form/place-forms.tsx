import { K } from '../../flow/keys';
import type { PlaceId } from '../../flow/types';
import { dropPlace } from '../edits/drop-place';
import { useStep } from '../rebuild/use-step';
import { hasPath } from '../splice/opened';
import type { Path } from '../splice/splice';
import type { Section } from '../text/places';
import type { View } from '../types';
import { ExamplesForm } from './examples-form';
import { FieldGroup } from './field-group';
import { FieldLetters } from './field-letters';
import { FLOW_FIELDS, OUTCOME_FIELDS, QUESTION_FIELDS } from './fields';
import { type FormState, findingsOf } from './form-state';
import { OptionsForm } from './options-form';
import { AlsoGroups, OtherwiseGroup, UnsureGroup } from './pointer-groups';

interface Props {
  readonly state: FormState;
  readonly path: Path;
  readonly id: string;
}

/** A question: its words, its answers, and what who does not know hears. */
export function QuestionForm({ state, path, id }: Props) {
  const { say } = state.view;
  return (
    <>
      <FormTitle title={say('workshop.form.question')} id={id} state={state} path={path} />
      <FieldGroup state={state} fields={QUESTION_FIELDS} path={path} where={id} />
      {hasPath(state.piece, [...path, K.finder]) ? (
        <p class="ws-note">{say('workshop.form.finder')}</p>
      ) : null}
      <OptionsForm state={state} path={path} where={id} />
      <UnsureGroup state={state} path={path} where={id} />
      <DropPlace view={state.view} id={id} section={K.questions} />
    </>
  );
}

/** An outcome: what the visitor does, where, and what happens then. */
export function OutcomeForm({ state, path, id }: Props) {
  return (
    <>
      <FormTitle title={state.view.say('workshop.form.outcome')} id={id} state={state} path={path} />
      <FieldGroup state={state} fields={OUTCOME_FIELDS} path={path} where={id} />
      <OtherwiseGroup state={state} path={path} where={id} />
      <AlsoGroups state={state} path={path} where={id} />
      <DropPlace view={state.view} id={id} section={K.outcomes} />
    </>
  );
}

/** The flow itself: its title, its words to search for, its owner. */
export function FlowForm({ state }: { state: FormState }) {
  return (
    <>
      <h2 class="utrecht-heading-2" tabIndex={-1}>
        {state.view.say('workshop.form.aboutFlow')}
      </h2>
      <FieldGroup state={state} fields={FLOW_FIELDS} path={[]} where={state.path} />
      <ExamplesForm state={state} />
    </>
  );
}

interface DropProps {
  readonly view: View;
  readonly id: PlaceId;
  readonly section: Section;
}

/** Takes the whole place away, once nothing leads to it any more. */
function DropPlace({ view, id, section }: DropProps) {
  const { files, flow = '', say, select } = view;
  const { take, refusal } = useStep(view);
  const drop = () => {
    if (take(dropPlace(files, flow, section, id), say('workshop.form.dropped', { id }))) select(flow);
  };
  return (
    <>
      <p>
        <button type="button" class="ws-chip" onClick={drop}>
          {say(section === K.questions ? 'workshop.form.dropQuestion' : 'workshop.form.dropOutcome')}
        </button>
      </p>
      <p class="ws-form__trouble" role="alert">
        {refusal}
      </p>
    </>
  );
}

/** The kind of place with its short name, and the letters about the place as a whole. */
function FormTitle({ title, id, state, path }: Props & { title: string }) {
  return (
    <>
      <h2 class="utrecht-heading-2" tabIndex={-1}>
        {title} <code class="ws-id">{id}</code>
      </h2>
      <FieldLetters state={state} findings={findingsOf(state, path)} />
    </>
  );
}
