import type { Screen } from '../context';
import { Section } from './section';

/** What can be done with a letter; each tells by itself how it went. */
export interface LetterActions {
  readonly print: () => void;
  readonly copy: () => void;
  /** Not on a device of more people: a file stays behind. */
  readonly saveDocument?: () => void;
  readonly saveText?: () => void;
}

interface Props {
  readonly screen: Screen;
  readonly actions: LetterActions;
  /** How the last of them went. */
  readonly news: string;
}

/** The ways to take a letter along. */
export function LetterHandOut({ screen: { say }, actions, news }: Props) {
  const { print, copy, saveDocument, saveText } = actions;
  return (
    <Section title={say('letter.take')} class="ww-hand-out">
      <ul class="ww-actions__list">
        <Action text={say('letter.print')} onClick={print} />
        <Action text={say('letter.copy')} onClick={copy} />
        {saveDocument ? <Action text={say('letter.document')} onClick={saveDocument} /> : null}
        {saveText ? <Action text={say('letter.text')} onClick={saveText} /> : null}
      </ul>
      <p class="utrecht-paragraph ww-strong" role="status">
        {news}
      </p>
      <p class="utrecht-paragraph">{say('letter.sign')}</p>
      {saveText ? null : <p class="utrecht-paragraph">{say('letter.noFile')}</p>}
    </Section>
  );
}

function Action({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <li>
      <button type="button" class="ww-button" onClick={onClick}>
        {text}
      </button>
    </li>
  );
}
