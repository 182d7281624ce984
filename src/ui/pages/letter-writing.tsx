import type { SheetLetter } from '../../flow/sheet-letters';
import type { SheetDesk } from '../../flow/sheet-types';
import { type Block, isFilled } from '../../handover/letter';
import { mailText } from '../../handover/letter-text';
import type { Screen } from '../context';
import { LetterDemands, LetterSending } from '../parts/letter-facts';
import { LetterField } from '../parts/letter-field';
import { type LetterActions, LetterHandOut } from '../parts/letter-hand-out';
import { LetterSheet } from '../parts/letter-sheet';
import { LetterTo } from '../parts/letter-to';
import { Notice } from '../parts/notice';
import { PageTitle } from '../parts/page-title';
import { Prose } from '../parts/prose';
import { Section } from '../parts/section';

interface Props {
  readonly screen: Screen;
  readonly letter: SheetLetter;
  readonly desk?: SheetDesk;
  readonly words: ReadonlyMap<string, string>;
  /** Fields that were filled in from what the visitor said before. */
  readonly taken: ReadonlySet<string>;
  readonly blocks: readonly Block[];
  readonly isQuiet: boolean;
  readonly actions: LetterActions;
  readonly news: string;
  readonly onWrite: (field: string, words: string) => void;
  readonly onBack: () => void;
}

/** A letter being written: the questions that it needs, and beside them the letter as it grows. */
export function LetterWriting(props: Props) {
  const { screen, letter, desk, blocks, actions, news, onBack } = props;
  const { say } = screen;
  return (
    <>
      <nav class="ww-way-back" aria-label={say('page.back')}>
        <button type="button" class="ww-link-button ww-back" onClick={onBack}>
          {say('letter.back')}
        </button>
      </nav>
      <main id="inhoud" class="ww-main ww-writing" data-brief-open={letter.id}>
        <div class="ww-letter-help ww-stack">
          <Opening {...props} />
          <Steps {...props} />
        </div>
        <div class="ww-writing__sheet ww-stack" id="uw-brief">
          <h2 class="utrecht-heading-2 ww-letter-help">{say('letter.growing')}</h2>
          <LetterSheet screen={screen} blocks={blocks} />
        </div>
        <div class="ww-letter-help ww-stack">
          <StillOpen {...props} />
          <LetterHandOut screen={screen} actions={actions} news={news} />
          <LetterTo screen={screen} letter={letter} desk={desk} text={mailText(blocks)} />
          <LetterSending screen={screen} letter={letter} />
          <LetterDemands screen={screen} letter={letter} />
        </div>
      </main>
    </>
  );
}

function Opening({ screen: { say }, letter, isQuiet }: Props) {
  return (
    <>
      <PageTitle>{letter.title}</PageTitle>
      <Prose text={letter.about} />
      <Notice kind="info">
        <Prose text={letter.warning} as="points" />
        <p class="utrecht-paragraph">{say('letter.own')}</p>
        <p class="utrecht-paragraph">{say(isQuiet ? 'letter.notKept' : 'letter.kept')}</p>
      </Notice>
    </>
  );
}

function Steps({ screen, letter, words, taken, isQuiet, onWrite }: Props) {
  return (
    <>
      {letter.steps.map(({ heading, fields }) => (
        <Section key={heading} title={heading} class="ww-writing__step">
          {fields.map((field) => (
            <LetterField
              key={field.id}
              screen={screen}
              field={field}
              words={words.get(field.id) ?? ''}
              isTaken={taken.has(field.id)}
              isQuiet={isQuiet}
              onWrite={(own) => onWrite(field.id, own)}
            />
          ))}
        </Section>
      ))}
    </>
  );
}

/** What is still to be filled in, said without reproach: a pen will do. */
function StillOpen({ screen: { say }, letter, words }: Props) {
  const open = letter.steps
    .flatMap(({ fields }) => fields)
    .filter(({ id, isOptional }) => !isOptional && !isFilled(words.get(id)));
  const fields = open.map(({ ask }) => ask.replace(/\?$/, '').toLowerCase()).join(', ');
  return (
    <p class="utrecht-paragraph">
      {open.length === 0 ? say('letter.ready') : say('letter.open', { count: open.length, fields })}
    </p>
  );
}
