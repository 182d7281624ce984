import type { SheetHandover } from '../../flow/sheet-types';
import type { WordKey } from '../../words/say';
import type { Screen } from '../context';
import { PageTitle } from '../parts/page-title';

interface Props {
  readonly screen: Screen;
  readonly texts?: SheetHandover;
}

/** What is asked, and how many lines it takes to answer with a pen. */
const ASKED: readonly (readonly [WordKey, number])[] = [
  ['handover.ask.story', 7],
  ['handover.ask.tried', 4],
  ['handover.ask.date', 1],
  ['handover.ask.hope', 2],
  ['handover.ask.name', 1],
  ['handover.ask.reach', 2],
  ['handover.ask.behalf', 1],
];

/** A sheet to print and fill in by hand, for who has no scripts or rather writes with a pen. */
export function EmptySheetPage({ screen, texts }: Props) {
  const { say } = screen;
  return (
    <main id="inhoud" class="ww-main ww-stack ww-byhand">
      <PageTitle>{texts?.subject ?? say('handover.blank.title')}</PageTitle>
      <p class="utrecht-paragraph ww-byhand__about">
        {say('handover.blank.about')} {say('handover.noNumber')}
      </p>
      {ASKED.map(([question, lines]) => (
        <section class="ww-byhand__part" key={question}>
          <h2 class="ww-byhand__question">{say(question)}</h2>
          {Array.from({ length: lines }, (_, line) => (
            <div class="ww-byhand__line" key={line} />
          ))}
        </section>
      ))}
      {texts ? <Readers screen={screen} texts={texts} /> : null}
    </main>
  );
}

function Readers({ screen: { say }, texts }: Required<Props>) {
  return (
    <section class="ww-byhand__part">
      <h2 class="ww-byhand__question">{say('handover.ask.readers')}</h2>
      <ul class="ww-byhand__boxes">
        {texts.readers.map(({ id, text }) => (
          <li key={id}>
            <span class="ww-byhand__box" /> {text}
          </li>
        ))}
      </ul>
      {texts.warning.map((line) => (
        <p class="utrecht-paragraph" key={line}>
          {line}
        </p>
      ))}
    </section>
  );
}
