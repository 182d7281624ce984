import type { Blank, Block, Run } from '../../handover/letter';
import type { WordKey } from '../../words/say';
import type { Screen } from '../context';

interface Props {
  readonly screen: Screen;
  readonly blocks: readonly Block[];
  /** To be written on with a pen: wider lines, and more of them. */
  readonly isOnPaper?: boolean;
}

/** A letter as it lies on the table. */
export function LetterSheet({ screen, blocks, isOnPaper }: Props) {
  const kind = isOnPaper ? ' ww-letter--paper' : '';
  return (
    <article class={`ww-letter${kind}`} aria-label={screen.say('letter.sheet')}>
      {blocks.map(({ lines, isSubject }, index) => (
        <div class={isSubject ? 'ww-letter__block ww-strong' : 'ww-letter__block'} key={index}>
          {lines.map((line, at) => (
            <p class="ww-letter__line" dir="auto" key={at}>
              {line.map((run, place) => (
                <Piece screen={screen} run={run} isOnPaper={isOnPaper} key={place} />
              ))}
            </p>
          ))}
        </div>
      ))}
    </article>
  );
}

/** Words of another script keep to themselves, so that they do not turn the line around them. */
function Piece({ screen, run, isOnPaper }: { screen: Screen; run: Run; isOnPaper?: boolean }) {
  if ('blank' in run) return <BlankLines screen={screen} blank={run.blank} isOnPaper={isOnPaper} />;
  return run.isOwn ? <bdi class="ww-letter__own">{run.words}</bdi> : run.words;
}

/** How many lines a hand needs. */
const LINES: Partial<Record<Blank, number>> = { adres: 2, loket: 3, verhaal: 4 };
const STORY_ON_PAPER = 8;

/** What belongs on a line of which the letter itself does not say so. */
const CAPTIONS: Partial<Record<Blank, WordKey>> = {
  naam: 'letter.caption.name',
  adres: 'letter.caption.address',
  loket: 'letter.caption.desk',
  handtekening: 'letter.caption.signature',
};

function BlankLines({ screen, blank, isOnPaper }: { screen: Screen; blank: Blank; isOnPaper?: boolean }) {
  const lines = blank === 'verhaal' && isOnPaper ? STORY_ON_PAPER : (LINES[blank] ?? 1);
  const caption = CAPTIONS[blank];
  return (
    <span class={`ww-blank ww-blank--${blank}`} role="img" aria-label={screen.say('letter.blank')}>
      {Array.from({ length: lines }, (_, index) => (
        <span class="ww-blank__line" key={index} />
      ))}
      {caption ? <span class="ww-blank__caption">{screen.say(caption)}</span> : null}
    </span>
  );
}
