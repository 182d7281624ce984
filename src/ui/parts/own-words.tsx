import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { PlaceRef } from '../../flow/types';
import type { Findings } from '../../search/finder';
import type { Say } from '../../words/say';
import { pageHref, type Screen } from '../context';
import { TOPICS_ID } from './footer';
import { Link } from './link';
import { OwnWordsFound } from './own-words-found';
import { stepThrough } from './step-through';

interface Props {
  readonly screen: Screen;
  readonly say: Say;
  readonly typed: string;
  /** Nothing as long as nothing was looked up. */
  readonly findings?: Findings;
  readonly isBroken: boolean;
  /** What is said aloud to who cannot see the list change. */
  readonly told: string;
  readonly onWake: () => void;
  readonly onType: (typed: string) => void;
  readonly onClose: () => void;
  readonly onPick: (place: PlaceRef) => void;
}

/** One field for a story; questions to begin at come below it while it is typed. */
export function OwnWords(props: Props) {
  const { screen, say, typed, findings, isBroken, told, onWake, onType, onClose, onPick } = props;
  const all = useRef<HTMLElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const toFirst = () => all.current?.querySelector<HTMLElement>('a')?.focus();
  function onKey(event: TargetedKeyboardEvent<HTMLElement>) {
    if (event.key === 'Escape' && findings) {
      onClose();
      field.current?.focus();
    } else if (!stepThrough(event, all.current, field.current)) return;
    event.preventDefault();
  }
  return (
    <section class="ww-finder ww-stack" aria-labelledby="eigen-woorden-kop" ref={all} onKeyDown={onKey}>
      <h2 class="utrecht-heading-2" id="eigen-woorden-kop">
        <label for="eigen-woorden">{say('search.title')}</label>
      </h2>
      <p class="ww-finder__hint" id="eigen-woorden-uitleg">
        {say('search.hint')}
      </p>
      <div class="ww-finder__row">
        <textarea
          class="utrecht-textbox"
          id="eigen-woorden"
          ref={field}
          rows={2}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="eigen-woorden-uitleg"
          value={typed}
          onFocus={onWake}
          onInput={(event) => onType(event.currentTarget.value)}
        />
        <button type="button" class="ww-button" onClick={toFirst}>
          {say('search.button')}
        </button>
      </div>
      <p class="ww-finder__status" role="status">
        {told}
      </p>
      {isBroken ? (
        <p class="utrecht-paragraph">
          {say('search.broken')} <Link href={pageHref(screen, TOPICS_ID)}>{say('search.topics')}</Link>
        </p>
      ) : null}
      {findings ? <OwnWordsFound screen={screen} say={say} findings={findings} onPick={onPick} /> : null}
    </section>
  );
}
