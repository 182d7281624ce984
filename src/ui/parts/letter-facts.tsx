import type { SheetLetter } from '../../flow/sheet-letters';
import type { Screen } from '../context';
import { Checked } from './checked';
import { Prose } from './prose';
import { Section } from './section';

interface Props {
  readonly screen: Screen;
  readonly letter: SheetLetter;
}

/** What the law wants to see in a letter, and where we read that. */
export function LetterDemands({ screen, letter }: Props) {
  const { demands, source, checked } = letter;
  if (!demands) return null;
  return (
    <Section title={screen.say('letter.demands')}>
      <Prose text={demands} as="points" />
      {checked ? <Checked screen={screen} date={checked} source={source} /> : null}
    </Section>
  );
}

/** What goes along with a letter, and how it is sent. */
export function LetterSending({ screen, letter }: Props) {
  const { enclose, sending } = letter;
  return (
    <>
      {enclose ? (
        <Section title={screen.say('letter.enclose')}>
          <Prose text={enclose} as="points" />
        </Section>
      ) : null}
      <Section title={screen.say('letter.sending')}>
        <Prose text={sending} as="points" />
      </Section>
    </>
  );
}
