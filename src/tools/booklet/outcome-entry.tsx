import { mayBeShown } from '../../flow/certainty';
import { madeForTown } from '../../flow/expand';
import { fillIn } from '../../flow/fill-in';
import { drawOutcome } from '../../flow/sheet-places';
import type { SheetOutcome, SheetPointer } from '../../flow/sheet-types';
import type { DeskId, Flow, Outcome, Text } from '../../flow/types';
import { shownWays } from '../../ui/parts/shown-ways';
import type { WordKey } from '../../words/say';
import type { Press } from './context';
import { DeskNumber, GoTo, Lines } from './reference';

interface Props {
  readonly press: Press;
  readonly flow: Flow;
  readonly outcome: Outcome;
  readonly isTemplate: boolean;
}

/** Where the municipality's name belongs in a piece that stands for all of them. */
const BLANK = '…';

/** An outcome with all that the page of it says; of its desk the name and the number to call. */
export function OutcomeEntry({ press, flow, outcome, isTemplate }: Props) {
  const { say } = press.screen;
  const own = isTemplate ? madeForTown(outcome, { id: '', name: BLANK }) : outcome;
  const drawn = drawOutcome(press.drawing, flow, own);
  return (
    <>
      <h3>{drawn.title}</h3>
      {isTemplate ? (
        <p class="desk-line">{say('booklet.townDesk')}</p>
      ) : (
        <DeskLine press={press} id={drawn.desk} />
      )}
      <TermLines press={press} id={outcome.term} />
      <Part press={press} title="outcome.warning" text={drawn.warning} className="warning" />
      <ol>
        {drawn.doThis.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <Details press={press} outcome={drawn} />
    </>
  );
}

function Details({ press, outcome }: { press: Press; outcome: SheetOutcome }) {
  const { otherwise, also = [] } = outcome;
  return (
    <>
      <Part press={press} title="outcome.bring" text={outcome.bring} className="points" />
      <Part press={press} title="outcome.costs" text={outcome.costs} />
      <Part press={press} title="outcome.afterwards" text={outcome.afterwards} />
      <Part press={press} title="outcome.cannot" text={outcome.cannot} />
      {otherwise ? <Pointers press={press} title="outcome.otherwise" pointers={[otherwise]} /> : null}
      {also.length > 0 ? <Pointers press={press} title="outcome.also" pointers={also} /> : null}
    </>
  );
}

function Part(props: { press: Press; title: WordKey; text?: Text; className?: string }) {
  if (!props.text) return null;
  return (
    <div class={props.className}>
      <h4>{props.press.screen.say(props.title)}</h4>
      <Lines text={props.text} />
    </div>
  );
}

function Pointers(props: { press: Press; title: WordKey; pointers: readonly SheetPointer[] }) {
  const { press, title, pointers } = props;
  return (
    <div>
      <h4>{press.screen.say(title)}</h4>
      {pointers.map((pointer) => (
        <div class="pointer" key={pointer.say.join()}>
          <div class="answer">
            <Lines text={pointer.say} />
            {pointer.desk ? <DeskLine press={press} id={pointer.desk} /> : null}
          </div>
          {pointer.goTo ? <GoTo press={press} to={pointer.goTo} /> : null}
        </div>
      ))}
    </div>
  );
}

/** The desk by name, its number at the back, and its phone: who has no time to turn pages can call. */
function DeskLine({ press, id }: { press: Press; id: DeskId }) {
  const desk = press.desks.get(id)?.desk;
  if (!desk) return null;
  const phone = shownWays(press.screen, desk).ways.find(({ kind }) => kind === 'phone')?.way;
  return (
    <p class="desk-line" data-loket={id}>
      <DeskNumber press={press} id={id} /> <b>{desk.name}</b>
      {phone ? ': ' : null}
      {phone ? <span class="phone">{phone.value}</span> : null}
    </p>
  );
}

function TermLines({ press, id }: { press: Press; id?: string }) {
  const { pack, today } = press.drawing;
  const found = id === undefined ? undefined : pack.terms.get(id);
  if (!found || !mayBeShown(found)) return null;
  const term = fillIn(pack, today, found);
  const name = term.name.charAt(0).toUpperCase() + term.name.slice(1);
  return (
    <div class="warning">
      <p>
        <b>{press.screen.say('term.length', { name, length: term.text })}.</b>
      </p>
      <Lines text={[...(term.begins ?? []), ...(term.stops ?? [])]} />
    </div>
  );
}
