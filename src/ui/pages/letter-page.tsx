import type { SheetLetter } from '../../flow/sheet-letters';
import { writeLetter } from '../../handover/letter';
import type { Screen } from '../context';
import { LetterDemands, LetterSending } from '../parts/letter-facts';
import { LetterSheet } from '../parts/letter-sheet';
import { Notice } from '../parts/notice';
import { PageTitle } from '../parts/page-title';
import { Prose } from '../parts/prose';

interface Props {
  readonly screen: Screen;
  readonly letter: SheetLetter;
}

/** A letter with lines to fill in by hand: it needs no script, only a printer or the paper of a desk. */
export function LetterPage({ screen, letter }: Props) {
  const { say } = screen;
  return (
    <main id="inhoud" class="ww-main ww-stack" data-briefblad={letter.id}>
      <div class="ww-letter-help ww-stack">
        <PageTitle>{letter.title}</PageTitle>
        <Prose text={letter.about} />
        <p class="utrecht-paragraph">{say('letter.byHand')}</p>
        <Notice kind="info">
          <Prose text={letter.warning} as="points" />
        </Notice>
        <LetterDemands screen={screen} letter={letter} />
        <LetterSending screen={screen} letter={letter} />
        <p class="utrecht-paragraph">{say('letter.where')}</p>
        <h2 class="utrecht-heading-2">{say('letter.sheet')}</h2>
      </div>
      <LetterSheet
        screen={screen}
        blocks={writeLetter(letter, { words: new Map(), isOnPaper: true })}
        isOnPaper
      />
    </main>
  );
}
