import type { PlaceRef } from '../../flow/types';
import type { Findings, Suggestion } from '../../search/finder';
import type { Say } from '../../words/say';
import { href, type Screen } from '../context';
import { Link } from './link';
import { telHref } from './phone';

interface Props {
  readonly screen: Screen;
  readonly say: Say;
  readonly findings: Findings;
  readonly onPick: (place: PlaceRef) => void;
}

/** The questions to begin at; in danger the way to help stands above them. */
export function OwnWordsFound({ screen, say, findings, onPick }: Props) {
  const { start } = screen.site;
  const { suggestions, isDanger } = findings;
  return (
    <>
      {isDanger ? <Danger screen={screen} say={say} /> : null}
      {suggestions.length === 0 ? <p class="utrecht-paragraph">{say('search.none')}</p> : null}
      <ul class="ww-answers" aria-label={say('search.results')}>
        {suggestions.map((one) => (
          <Offer key={one.door.place} {...offerOf(screen, say, one)} place={one.door.place} onPick={onPick} />
        ))}
        <Offer
          isUnsure
          place={start}
          link={href(screen, start)}
          title={say('search.unsure')}
          notes={[say('search.unsureSay')]}
          onPick={onPick}
        />
      </ul>
    </>
  );
}

function offerOf(screen: Screen, say: Say, { door, because }: Suggestion) {
  const words = because.map((word) => `“${word}”`).join(', ');
  return {
    link: href(screen, door.place),
    title: door.title,
    notes: [say('search.question', { question: door.question }), say('search.because', { words })],
  };
}

interface OfferProps {
  readonly place: PlaceRef;
  readonly link: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly isUnsure?: boolean;
  readonly onPick: (place: PlaceRef) => void;
}

/** The link holds only what the question is about; why it is offered is said after it. */
function Offer({ place, link, title, notes, isUnsure, onPick }: OfferProps) {
  const notesId = `gevonden-${place.replace('/', '-')}`;
  function onClick(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onPick(place);
  }
  return (
    <li class={`ww-answer${isUnsure ? ' ww-answer--unsure' : ''}`}>
      <a class="ww-answer__link" href={link} aria-describedby={notesId} onClick={onClick}>
        {title}
      </a>
      <div id={notesId}>
        {notes.map((note) => (
          <p class="ww-answer__notes" key={note}>
            {note}
          </p>
        ))}
      </div>
    </li>
  );
}

function Danger({ screen, say }: Pick<Props, 'screen' | 'say'>) {
  const { desk, more, moreText } = screen.site.emergency;
  const { phone } = desk.ways;
  return (
    <div class="ww-danger ww-stack">
      <p class="utrecht-paragraph">
        <strong>{say('search.danger')}</strong>
      </p>
      <p class="utrecht-paragraph">
        <Link class="ww-alone" href={href(screen, more)}>
          {moreText}
        </Link>
      </p>
      {phone ? (
        <p class="utrecht-paragraph">
          <a class="ww-call__number" href={telHref(phone.value)}>
            {say('page.call', { number: phone.value })}
          </a>
        </p>
      ) : null}
    </div>
  );
}
