import type { Say } from '../../words/say';
import type { Splice } from '../splice/splice';
import type { Fix } from './fixes';
import type { Letter } from './letters';

interface Props {
  readonly letters: readonly Letter[];
  readonly say: Say;
  readonly fixesOf: (letter: Letter) => readonly Fix[];
  readonly onShow: (letter: Letter) => void;
  readonly onFix: (splice: Splice, name: string) => void;
}

/** No more letters than this at once: the first ones are the ones to act on. */
const MOST = 50;

/** The letters about a file, each with what may mend it. */
export function LetterList({ letters, say, fixesOf, onShow, onFix }: Props) {
  if (letters.length === 0) return <p class="ws-note">{say('workshop.letters.none')}</p>;
  return (
    <>
      <ul class="ws-letters">
        {letters.slice(0, MOST).map((letter) => (
          <li
            key={`${letter.finding.code} ${letter.finding.start}`}
            class={`ws-letter ws-letter--${letter.finding.severity}`}
          >
            <h3 class="ws-letter__title">
              <span class="ws-letter__kind">{say(`workshop.letters.${kindOf(letter)}`)}</span> {letter.title}
            </h3>
            <p>{letter.opening}</p>
            {letter.line === undefined ? null : (
              <p>
                <button type="button" class="ws-link" onClick={() => onShow(letter)}>
                  {say('workshop.letters.line', { line: letter.line })}
                </button>
              </p>
            )}
            {letter.rest.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <FixButtons fixes={fixesOf(letter)} say={say} onFix={onFix} />
          </li>
        ))}
      </ul>
      {letters.length > MOST ? (
        <p class="ws-note">{say('workshop.letters.more', { count: letters.length - MOST })}</p>
      ) : null}
    </>
  );
}

function kindOf({ finding }: Letter): 'error' | 'warning' {
  return finding.severity === 'error' ? 'error' : 'warning';
}

/** The mends of a letter, as buttons. */
export function FixButtons({ fixes, say, onFix }: { fixes: readonly Fix[] } & Pick<Props, 'say' | 'onFix'>) {
  if (fixes.length === 0) return null;
  return (
    <p class="ws-row">
      {fixes.map(({ name, values, splice }) => {
        const label = say(name, values);
        return (
          <button key={label} type="button" class="ws-button" onClick={() => onFix(splice, label)}>
            {label}
          </button>
        );
      })}
    </p>
  );
}
