import type { WalkSheet } from '../../flow/sheet-types';
import type { Screen } from '../context';
import { Section } from './section';

interface Props {
  readonly screen: Screen;
  readonly sheet: WalkSheet;
  /** Ids of the words that this page uses. */
  readonly ids?: readonly string[];
}

/** What the hard words on this page mean. */
export function Meanings({ screen, sheet, ids = [] }: Props) {
  const words = ids.flatMap((id) => sheet.meanings[id] ?? []);
  if (words.length === 0) return null;
  return (
    <Section title={screen.say('page.meanings')} class="ww-meanings">
      <dl>
        {words.map(({ word, meaning }) => (
          <div key={word}>
            <dt>{word}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
