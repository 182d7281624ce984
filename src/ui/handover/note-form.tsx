import type { ToldProblem } from '../../handover/told';
import { Disclosure } from '../parts/disclosure';
import { ChoiceField, LineField, StoryField } from './fields';
import type { FormProps, WholeFormProps } from './form-props';

/** What the visitor writes to hand over: every question may stay empty, and nothing is filled in beforehand. */
export function NoteForm({ texts, problems, ...props }: WholeFormProps) {
  const { say } = props;
  return (
    <form class="ww-stack" onSubmit={(event) => event.preventDefault()}>
      <h3 class="utrecht-heading-3">{say('handover.ask.title')}</h3>
      <p class="utrecht-paragraph">
        {say('handover.optional')} {say('handover.noNumber')}
      </p>
      <StoryField
        {...props}
        field="story"
        label="handover.ask.story"
        hint="handover.ask.storyHint"
        rows={5}
      />
      <StoryField {...props} field="tried" label="handover.ask.tried" />
      <StoryField {...props} field="date" label="handover.ask.date" hint="handover.ask.dateHint" rows={2} />
      <StoryField {...props} field="hope" label="handover.ask.hope" rows={2} />
      <Reach {...props} />
      <Disclosure title={say('handover.ask.more')}>
        <Behalf {...props} />
        <ChoiceField {...props} field="readers" label="handover.ask.readers" options={texts.readers} />
      </Disclosure>
      {problems.length > 0 ? <AnswersTaken {...props} problems={problems} /> : null}
    </form>
  );
}

function Reach(props: FormProps) {
  const { say } = props;
  return (
    <fieldset class="ww-field ww-stack">
      <legend class="utrecht-form-label">{say('handover.ask.reach')}</legend>
      <p class="utrecht-paragraph">{say('handover.ask.reachHint')}</p>
      <LineField {...props} field="name" label="handover.ask.name" fill="name" />
      <LineField {...props} field="phone" label="handover.ask.phone" type="tel" fill="tel" />
      <LineField {...props} field="email" label="handover.ask.email" type="email" fill="email" />
      <LineField
        {...props}
        field="otherwise"
        label="handover.ask.otherwise"
        hint="handover.ask.otherwiseHint"
        fill="off"
      />
    </fieldset>
  );
}

function Behalf(props: FormProps) {
  const { say, notes } = props;
  const options = (['self', 'other'] as const).map((id) => ({ id, text: say(`handover.behalf.${id}`) }));
  return (
    <>
      <ChoiceField {...props} field="behalf" label="handover.ask.behalf" options={options} />
      {notes.behalf === 'other' ? (
        <StoryField {...props} field="behalfOf" label="handover.ask.behalfOf" rows={2} />
      ) : null}
    </>
  );
}

/** The answers given, each to be left out. */
function AnswersTaken({ say, notes, act, problems }: FormProps & { problems: readonly ToldProblem[] }) {
  return (
    <Disclosure title={say('handover.answers')}>
      <p class="utrecht-paragraph">{say('handover.answersHint')}</p>
      {problems.flatMap(({ answers }) =>
        answers.map(({ ref, question, answer }) => (
          <label class="ww-choice" key={ref}>
            <input
              type="checkbox"
              data-antwoord={ref}
              autocomplete="off"
              checked={!notes.leftOut?.includes(ref)}
              onChange={(event) => act.leaveOut(ref, !event.currentTarget.checked)}
            />{' '}
            <span>
              {question} <strong>{answer}</strong>
            </span>
          </label>
        )),
      )}
    </Disclosure>
  );
}
