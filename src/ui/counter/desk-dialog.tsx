import { useState } from 'preact/hooks';
import type { SheetDesk } from '../../flow/sheet-types';
import type { Screen } from '../context';
import { Link } from '../parts/link';
import { telHref } from '../parts/phone';
import { plainWords } from '../parts/plain-words';
import { hoursInWords } from '../parts/say-hours';
import { shownWays } from '../parts/shown-ways';
import { Dialog } from './dialog';

interface Props {
  readonly screen: Screen;
  readonly desks: readonly SheetDesk[];
  readonly onClose: () => void;
}

/** A plain list of desks and their numbers, for who only wants a number. */
export function DeskDialog({ screen, desks, onClose }: Props) {
  const { say } = screen;
  const [typed, setTyped] = useState('');
  const words = plainWords(typed).split(' ').filter(Boolean);
  const shown = desks.filter(({ name }) => words.every((word) => plainWords(name).includes(word)));
  return (
    <Dialog say={say} title={say('counter.desks')} onClose={onClose}>
      <label class="utrecht-form-label" for="loket">
        {say('counter.desksFind')}
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id="loket"
        data-eerst
        autocomplete="off"
        spellcheck={false}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p role="status">{typed ? say('counter.found', { count: shown.length }) : ''}</p>
      <dl class="ww-desk-list">
        {shown.map((desk) => (
          <DeskRow key={desk.id} screen={screen} desk={desk} />
        ))}
      </dl>
    </Dialog>
  );
}

function DeskRow({ screen, desk }: { screen: Screen; desk: SheetDesk }) {
  const phone = shownWays(screen, desk).ways.find(({ kind }) => kind === 'phone')?.way;
  return (
    <div class="ww-desk-list__row">
      <dt>{desk.name}</dt>
      <dd>
        {phone ? <Link href={telHref(phone.value)}>{phone.value}</Link> : screen.say('counter.noPhone')}
        {phone?.hours ? (
          <span class="ww-desk-list__hours"> {hoursInWords(phone.hours, screen.say)}</span>
        ) : null}
      </dd>
    </div>
  );
}
