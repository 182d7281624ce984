import type { Sheet, SheetOutcome } from '../../flow/sheet-types';
import type { Screen } from '../context';
import { letterHref } from './letter-href';
import { Section } from './section';

interface Props {
  readonly screen: Screen;
  readonly sheet: Sheet;
  readonly outcome: SheetOutcome;
}

/** The letters that help at this outcome. Of a sensitive flow the address tells nothing. */
export function LetterOffers({ screen, sheet, outcome }: Props) {
  const { letters } = outcome;
  if (!letters) return null;
  const at = sheet.isSensitive ? undefined : `${sheet.id}/${outcome.id}`;
  return (
    <Section title={screen.say('outcome.letters')} class="ww-letters">
      <p class="utrecht-paragraph">{screen.say('outcome.lettersSay')}</p>
      <ul class="ww-actions__list">
        {letters.map(({ letter, title }) => (
          <li key={letter}>
            <a class="ww-button" data-brief={letter} href={letterHref(screen, letter, at)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
