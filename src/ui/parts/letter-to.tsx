import type { SheetLetter } from '../../flow/sheet-letters';
import type { SheetDesk } from '../../flow/sheet-types';
import { addressOf, emailFor, formOf } from '../../handover/letter-address';
import type { Screen } from '../context';
import { Link } from './link';
import { Section } from './section';

interface Props {
  readonly screen: Screen;
  readonly letter: SheetLetter;
  /** Nothing where only the visitor knows to whom it goes. */
  readonly desk?: SheetDesk;
  /** The letter itself, for an e-mail. */
  readonly text: string;
}

/** Programs for e-mail cut off what is longer. Units: characters of an address. */
const MOST_IN_ADDRESS = 1_800;

/** Where a letter goes, and by which way it counts. */
export function LetterTo({ screen, letter, desk, text }: Props) {
  const { say, today } = screen;
  const address = addressOf(desk, today);
  const email = emailFor(desk, letter.isFree, today);
  const form = formOf(desk, today);
  return (
    <Section title={say('letter.to')}>
      {address ? (
        <address class="ww-letter__own">{address.join('\n')}</address>
      ) : (
        <p class="utrecht-paragraph">{say('letter.toSelf')}</p>
      )}
      {email ? <ByEmail screen={screen} address={email} subject={letter.title} text={text} /> : null}
      {email ? null : <p class="utrecht-paragraph">{say('letter.byPost')}</p>}
      {form ? (
        <p class="utrecht-paragraph">
          {say('letter.byForm')}{' '}
          <Link class="ww-alone" href={form.value}>
            {form.label ?? say('letter.formLink')}
          </Link>
        </p>
      ) : null}
    </Section>
  );
}

interface Mail {
  readonly screen: Screen;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

function ByEmail({ screen: { say }, address, subject, text }: Mail) {
  const href = `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(wellFormed(text))}`;
  return (
    <>
      <p class="utrecht-paragraph">{say('letter.byEmail', { address })}</p>
      <p class="utrecht-paragraph">
        {href.length <= MOST_IN_ADDRESS ? (
          <Link class="ww-alone" href={href}>
            {say('letter.mail')}
          </Link>
        ) : (
          say('letter.mailLong')
        )}
      </p>
    </>
  );
}

/** Half a pair, as a broken paste leaves behind, has no place in an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
