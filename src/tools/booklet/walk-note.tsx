import type { WordKey } from '../../words/say';
import type { Press } from './context';

const BOXES: readonly { key: WordKey; lines: number }[] = [
  { key: 'booklet.noteDate', lines: 1 },
  { key: 'booklet.noteWalk', lines: 2 },
  { key: 'booklet.noteOutcome', lines: 1 },
  { key: 'booklet.noteDesk', lines: 2 },
  { key: 'booklet.noteDay', lines: 1 },
  { key: 'booklet.noteDo', lines: 6 },
];

/** A sheet to copy: the walk in numbers and what to do, for the visitor to take along. */
export function WalkNote({ press }: { press: Press }) {
  const { say } = press.screen;
  return (
    <section class="chapter back-note">
      <h2>{say('booklet.note')}</h2>
      <p class="lead">{say('booklet.noteSay')}</p>
      {BOXES.map(({ key, lines }) => (
        <div key={key} class="blank">
          <h4>{say(key)}</h4>
          {Array.from({ length: lines }, (_, at) => (
            <p key={at} />
          ))}
        </div>
      ))}
    </section>
  );
}
