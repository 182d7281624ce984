import { href, type Screen } from '../context';
import { Section } from './section';

interface Props {
  readonly screen: Screen;
  /** Printing needs a script; without one the button stays hidden. */
  readonly canPrint: boolean;
  /** The desk is the person who helps who got stuck. */
  readonly isPerson: boolean;
}

/** What the visitor can do after an outcome: print it, go on with a next problem, begin again. */
export function OutcomeActions({ screen, canPrint, isPerson }: Props) {
  const { say, site } = screen;
  const start = href(screen, site.start);
  return (
    <Section title={say('outcome.next')} class="ww-actions">
      <ul class="ww-actions__list">
        <li hidden={!canPrint}>
          <button type="button" class="ww-button" data-actie="print">
            {say('outcome.print')}
          </button>
        </li>
        {isPerson ? null : (
          <li>
            <a class="ww-button" data-actie="hulp" href={href(screen, site.help)}>
              {say('outcome.stuck')}
            </a>
          </li>
        )}
        <li>
          <a class="ww-button" data-actie="volgende" href={start}>
            {say('outcome.another')}
          </a>
        </li>
        <li>
          <a class="ww-button" data-actie="opnieuw" href={start}>
            {say('outcome.again')}
          </a>
        </li>
      </ul>
    </Section>
  );
}
