import { useState } from 'preact/hooks';
import type { Say } from '../../words/say';
import { plainMoment } from './moment';

/** A visit that this device keeps, as a list shows it. Units: ms since 1970. */
export interface DraftView {
  readonly id: string;
  readonly topic: string;
  readonly name?: string;
  readonly changed: number;
  readonly keptUntil: number;
  readonly isKept: boolean;
}

/** What can be done with a draft; each tells in words how it went, or nothing when the list itself shows it. */
export interface DraftActions {
  readonly open: (id: string) => void;
  readonly rename: (id: string, name: string) => void;
  readonly keep: (id: string, isKept: boolean) => void;
  readonly save: (id: string) => void;
  readonly remove: (id: string) => void;
}

interface Props {
  readonly say: Say;
  readonly drafts: readonly DraftView[];
  readonly actions: DraftActions;
}

/** The visits that wait on this device, newest first. */
export function DraftList({ say, drafts, actions }: Props) {
  return (
    <ul class="ww-drafts">
      {drafts.map((draft) => (
        <li class="ww-draft ww-stack" key={draft.id}>
          <Draft say={say} draft={draft} actions={actions} />
        </li>
      ))}
    </ul>
  );
}

type DraftProps = Omit<Props, 'drafts'> & { readonly draft: DraftView };

function Draft({ say, draft, actions }: DraftProps) {
  const name = draft.name ?? draft.topic;
  return (
    <>
      <div class="ww-lines">
        <p class="utrecht-paragraph ww-strong">{name}</p>
        {draft.name ? <p class="utrecht-paragraph">{draft.topic}</p> : null}
        <p class="utrecht-paragraph">{say('drafts.changed', { when: plainMoment(draft.changed, say) })}</p>
        <p class="utrecht-paragraph">{say('drafts.until', { when: plainMoment(draft.keptUntil, say) })}</p>
      </div>
      <p>
        <button
          type="button"
          class="ww-button"
          aria-label={say('drafts.openOf', { name })}
          onClick={() => actions.open(draft.id)}
        >
          {say('drafts.open')}
        </button>
      </p>
      <details class="ww-disclosure">
        <summary class="ww-disclosure__title" aria-label={say('drafts.moreOf', { name })}>
          {say('drafts.more')}
        </summary>
        <div class="ww-disclosure__body ww-stack">
          <Rename say={say} draft={draft} actions={actions} />
          <p class="ww-row">
            <button type="button" class="ww-button" onClick={() => actions.keep(draft.id, !draft.isKept)}>
              {say(draft.isKept ? 'drafts.keepShort' : 'drafts.keep')}
            </button>
            <button type="button" class="ww-button" onClick={() => actions.save(draft.id)}>
              {say('drafts.file')}
            </button>
            <button type="button" class="ww-button" onClick={() => actions.remove(draft.id)}>
              {say('drafts.remove')}
            </button>
          </p>
        </div>
      </details>
    </>
  );
}

function Rename({ say, draft, actions }: DraftProps) {
  const [typed, setTyped] = useState(draft.name ?? '');
  const id = `naam-${draft.id}`;
  const submit = (event: Event) => {
    event.preventDefault();
    actions.rename(draft.id, typed);
  };
  return (
    <form class="ww-stack" onSubmit={submit}>
      <label class="utrecht-form-label" for={id}>
        {say('drafts.name')}
      </label>
      <p class="utrecht-paragraph" id={`${id}-uitleg`}>
        {say('drafts.nameHint')}
      </p>
      <div class="ww-finder__row">
        <input
          class="utrecht-textbox"
          id={id}
          type="text"
          autocomplete="off"
          maxLength={60}
          value={typed}
          aria-describedby={`${id}-uitleg`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="ww-button">
          {say('drafts.rename')}
        </button>
      </div>
    </form>
  );
}
