import type { SheetQuestion } from '../../flow/sheet-types';
import type { Text } from '../../flow/types';
import type { Screen } from '../context';
import { AnswersSoFar } from '../parts/answers-so-far';
import { Prose } from '../parts/prose';
import type { AnswerView } from '../visit-view';
import { CommandButton } from './command-button';
import type { Command } from './keys';

interface Props {
  readonly screen: Screen;
  readonly note?: Text;
  /** What to ask when the visitor hesitates. */
  readonly askOn?: Text;
  readonly question?: SheetQuestion;
  readonly answers: readonly AnswerView[];
  /** Problems of this visit before the present one. */
  readonly earlier: number;
  readonly label: string;
  readonly onRename: (label: string) => void;
  readonly onCommand: (command: Command) => void;
  /** What a crash leaves of this visit, and whether single keys act. */
  readonly state: readonly string[];
  /** Only where is counted: what was said to "was this help?" at this outcome. */
  readonly opinion?: { readonly said?: 'helped' | 'not-helped' };
}

const TOOLS: readonly Command[] = [
  'search',
  'jump',
  'desks',
  'take-over',
  'give-code',
  'mirror',
  'print',
  'cover',
];

/** Beside the question, for staff only: what to know and ask here, the way so far, and what else can be done. */
export function VisitSide(props: Props) {
  const { screen, answers, earlier, onCommand } = props;
  const { say } = screen;
  return (
    <aside class="ww-side ww-stack" aria-label={say('counter.side')}>
      <StaffNote {...props} />
      {props.opinion ? <Opinion {...props} said={props.opinion.said} /> : null}
      <h2 class="utrecht-heading-3">{say('counter.path')}</h2>
      {answers.length > 0 ? (
        <AnswersSoFar screen={screen} answers={answers} />
      ) : (
        <p class="utrecht-paragraph">{say('counter.noPath')}</p>
      )}
      {earlier > 0 ? <p class="utrecht-paragraph">{say('counter.earlier', { count: earlier })}</p> : null}
      <h2 class="utrecht-heading-3">{say('counter.tools')}</h2>
      <ul class="ww-side__tools">
        {TOOLS.map((command) => (
          <li key={command}>
            <CommandButton say={say} command={command} onCommand={onCommand} />
          </li>
        ))}
      </ul>
      <Label {...props} />
      {props.state.map((line) => (
        <p class="ww-side__hint" key={line}>
          {line}
        </p>
      ))}
    </aside>
  );
}

function StaffNote({ screen: { say }, note, askOn, question }: Props) {
  const { reason, unsure } = question ?? {};
  return (
    <section class="ww-staff-note ww-stack" aria-label={say('counter.note')}>
      <h2 class="utrecht-heading-3">{say('counter.note')}</h2>
      {note ? <Prose text={note} as="points" /> : null}
      {note || askOn ? null : <p class="utrecht-paragraph">{say('counter.noNote')}</p>}
      {askOn ? (
        <>
          <h3 class="utrecht-heading-3">{say('counter.askOn')}</h3>
          <Prose text={askOn} as="points" />
        </>
      ) : null}
      {reason ? <Reminder title={say('counter.noteReason')} text={reason} /> : null}
      {unsure ? <Reminder title={say('counter.noteUnsure')} text={unsure.say} /> : null}
    </section>
  );
}

function Reminder({ title, text }: { title: string; text: Text }) {
  return (
    <p class="utrecht-paragraph ww-staff-note__more">
      <strong>{title}:</strong> {text.join(' ')}
    </p>
  );
}

function Opinion({ screen: { say }, onCommand, said }: Props & { said?: 'helped' | 'not-helped' }) {
  return (
    <section class="ww-stack" aria-label={say('counter.opinion')}>
      <h2 class="utrecht-heading-3">{say('counter.opinion')}</h2>
      <p class="ww-side__pair">
        {(['helped', 'not-helped'] as const).map((command) => (
          <CommandButton
            key={command}
            say={say}
            command={command}
            onCommand={onCommand}
            isPressed={said === command}
            text={say(command === 'helped' ? 'counter.yes' : 'counter.no')}
          />
        ))}
      </p>
    </section>
  );
}

function Label({ screen: { say }, label, onRename }: Props) {
  const save = (event: Event) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    onRename(String(form.get('naam') ?? ''));
  };
  return (
    <form class="ww-side__label ww-stack" onSubmit={save}>
      <label class="utrecht-form-label" for="naam">
        {say('counter.label')}
      </label>
      <p class="ww-side__hint" id="naam-uitleg">
        {say('counter.labelHint')}
      </p>
      <p class="ww-side__pair">
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="naam"
          name="naam"
          key={label}
          defaultValue={label}
          maxLength={40}
          autocomplete="off"
          aria-describedby="naam-uitleg"
        />
        <button type="submit" class="ww-button">
          {say('counter.labelSave')}
        </button>
      </p>
    </form>
  );
}
