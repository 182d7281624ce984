import { fillIn } from '../../flow/fill-in';
import type { Text } from '../../flow/types';
import { flowTitle, OUTCOME_SIGN, type Press, pieceId } from './context';
import type { Chapter, Entry } from './numbers';
import { OutcomeEntry } from './outcome-entry';
import { QuestionEntry } from './question-entry';
import { Lines, Row } from './reference';

/** More ways back than this help nobody. */
const MOST_BACK = 8;

/** The pieces of one flow. */
export function ChapterPages({ press, chapter }: { press: Press; chapter: Chapter }) {
  const { flow, entries } = chapter;
  return (
    <section class={`chapter chapter-${flow.id}`}>
      <h2>{flowTitle(press, flow)}</h2>
      <div class="columns">
        {entries.map((entry) => (
          <PlacePiece key={entry.number} press={press} entry={entry} />
        ))}
      </div>
    </section>
  );
}

function PlacePiece({ press, entry }: { press: Press; entry: Entry }) {
  const { place, number, flow } = entry;
  const isOutcome = 'outcome' in place;
  const { staffNote } = isOutcome ? place.outcome : place.question;
  const sort = isOutcome ? `outcome${place.outcome.kind === 'nood' ? ' danger' : ''}` : 'question';
  return (
    <article class={sort} id={pieceId(number)} data-plek={entry.refs.join(' ')}>
      <p class="number">
        <b>
          {isOutcome ? `${OUTCOME_SIGN} ` : null}
          {number}
        </b>{' '}
        <Back press={press} entry={entry} />
      </p>
      {isOutcome ? (
        <OutcomeEntry press={press} flow={flow} outcome={place.outcome} isTemplate={place.isTemplate} />
      ) : (
        <QuestionEntry press={press} flow={flow} question={place.question} />
      )}
      <StaffNote press={press} text={staffNote} />
      <Explained press={press} entry={entry} />
    </article>
  );
}

/** Where people come from: turning back is a page to find too. */
function Back({ press, entry }: { press: Press; entry: Entry }) {
  const { say } = press.screen;
  const before = entry.refs.flatMap((ref) => [...(press.drawing.before.get(ref) ?? [])]);
  const numbers = [...new Set(before.map((ref) => press.numbers.of(ref)))].sort((a, b) => a - b);
  if (numbers.length === 0)
    return entry.refs.includes(press.screen.site.start) ? <small>{say('booklet.fromStart')}</small> : null;
  const shown = numbers.slice(0, MOST_BACK).join(', ');
  const key = numbers.length > MOST_BACK ? 'booklet.cameFromMany' : 'booklet.cameFrom';
  return <small>{say(key, { numbers: shown })}</small>;
}

function StaffNote({ press, text }: { press: Press; text?: Text }) {
  if (!text) return null;
  const { pack, today } = press.drawing;
  return (
    <aside>
      <h4>{press.screen.say('booklet.staff')}</h4>
      <Lines text={fillIn(pack, today, text)} />
    </aside>
  );
}

/** Which of the words used here are explained at the back. */
function Explained({ press, entry }: { press: Press; entry: Entry }) {
  const { drawing, screen } = press;
  const { pack, today } = drawing;
  const texts = 'outcome' in entry.place ? entry.place.outcome : entry.place.question;
  const { staffNote: _, ...others } = texts;
  const shown = 'askOn' in others ? { ...others, askOn: undefined } : others;
  const words = drawing.explainer(fillIn(pack, today, shown));
  if (words.length === 0) return null;
  return (
    <p class="words">
      {screen.say('booklet.words')} <Row>{words.map((id) => pack.meanings.get(id)?.forms[0] ?? id)}</Row>.
    </p>
  );
}
