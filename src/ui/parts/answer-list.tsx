import type { SheetQuestion, WalkSheet } from '../../flow/sheet-types';
import { type OptionId, UNSURE } from '../../flow/types';
import type { Screen } from '../context';
import { answerHref, type Choice } from './answer-href';

interface Props {
  readonly screen: Screen;
  readonly sheet: WalkSheet;
  readonly question: SheetQuestion;
  readonly remembered?: OptionId;
}

/** The answers as large links; not knowing is one of them, and what that means is said beforehand. */
export function AnswerList({ screen, sheet, question, remembered }: Props) {
  const { options, unsure } = question;
  const isRegister = options.length > 12;
  const row = (choice: Choice, text: string, hint?: string) => ({
    id: choice.id,
    href: answerHref(screen, sheet, question, choice),
    text,
    chosen: choice.id === remembered ? screen.say('question.chosen') : undefined,
    hint,
  });
  return (
    <ul
      class={`ww-answers${isRegister ? ' ww-answers--register' : ''}`}
      aria-label={screen.say('question.answers')}
    >
      {options.map((option) => (
        <Answer key={option.id} {...row(option, option.text, option.hint)} />
      ))}
      <Answer
        isUnsure
        {...row({ ...unsure, id: UNSURE }, screen.say('question.unsure'), unsure.say.join(' '))}
      />
    </ul>
  );
}

interface AnswerProps {
  readonly id: OptionId;
  readonly href: string;
  readonly text: string;
  readonly hint?: string;
  /** Says that this was the answer before. */
  readonly chosen?: string;
  readonly isUnsure?: boolean;
}

/** The link holds only the answer, so that it is short to hear; by style the whole block can be tapped. */
function Answer({ id, href, text, hint, chosen, isUnsure = false }: AnswerProps) {
  const notesId = hint || chosen ? `bij-${id}` : undefined;
  const kind = `${isUnsure ? ' ww-answer--unsure' : ''}${chosen ? ' ww-answer--chosen' : ''}`;
  return (
    <li class={`ww-answer${kind}`}>
      <a class="ww-answer__link" data-keuze={id} href={href} aria-describedby={notesId}>
        {text}
      </a>
      {notesId ? (
        <p class="ww-answer__notes" id={notesId}>
          {chosen ? <strong>{chosen} </strong> : null}
          {hint}
        </p>
      ) : null}
    </li>
  );
}
