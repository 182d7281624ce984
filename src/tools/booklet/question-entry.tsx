import { drawQuestion } from '../../flow/sheet-places';
import type { SheetFinder, SheetOption, SheetQuestion } from '../../flow/sheet-types';
import type { Flow, PlaceRef, Question } from '../../flow/types';
import { UNSURE } from '../../flow/types';
import type { Press } from './context';
import { GoTo, Lines } from './reference';

interface Props {
  readonly press: Press;
  readonly flow: Flow;
  readonly question: Question;
}

/** A question to read aloud, with the number behind each answer. */
export function QuestionEntry({ press, flow, question }: Props) {
  const { say } = press.screen;
  const drawn = drawQuestion(press.drawing, flow, question);
  return (
    <>
      <h3>{drawn.text}</h3>
      {drawn.hint ? <Lines text={drawn.hint} /> : null}
      {drawn.reason ? (
        <p>
          <b>{say('booklet.reason')}</b> {drawn.reason.join(' ')}
        </p>
      ) : null}
      <Finder press={press} question={drawn} finder={drawn.finder} />
      <ul class="answers">
        {question.perMunicipality ? (
          <Towns press={press} options={drawn.options} />
        ) : (
          drawn.options.map((option) => <Answer key={option.id} press={press} {...option} />)
        )}
        <Answer
          press={press}
          id={UNSURE}
          text={say('question.unsure')}
          hint={drawn.unsure.say.join(' ')}
          goTo={drawn.unsure.goTo}
        />
      </ul>
    </>
  );
}

interface AnswerProps {
  readonly press: Press;
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
  readonly goTo: PlaceRef;
}

function Answer({ press, id, text, hint, goTo }: AnswerProps) {
  return (
    <li data-keuze={id}>
      <span class="answer">
        <b>{text}</b>
        {hint ? <small> {hint}</small> : null}
      </span>
      <GoTo press={press} to={goTo} />
    </li>
  );
}

/** All municipalities lead to the same piece: which one it is stands in the table. */
function Towns({ press, options }: { press: Press; options: readonly SheetOption[] }) {
  const [first] = options;
  if (!first) return null;
  return (
    <li>
      <span class="answer">{press.screen.say('booklet.town')}</span>
      <GoTo press={press} to={first.goTo} />
    </li>
  );
}

/** On paper a table counts the days. */
function Finder({
  press,
  question,
  finder,
}: {
  press: Press;
  question: SheetQuestion;
  finder?: SheetFinder;
}) {
  const term = finder?.by === 'date' ? press.drawing.pack.terms.get(finder.term) : undefined;
  if (finder?.by !== 'date' || !term) return null;
  const { say } = press.screen;
  const option = (id: string) => question.options.find((one) => one.id === id)?.text ?? id;
  return (
    <div class="count">
      <p>
        <b>{finder.ask}</b> {say('booklet.date', { length: term.text })}
      </p>
      <p>{say('booklet.dateInTime', { option: `“${option(finder.inTime)}”` })}</p>
      <p>{say('booklet.dateLate', { option: `“${option(finder.late)}”` })}</p>
    </div>
  );
}
