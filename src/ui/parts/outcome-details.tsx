import type { Sheet, SheetOutcome } from '../../flow/sheet-types';
import type { Text } from '../../flow/types';
import type { WordKey } from '../../words/say';
import type { Screen } from '../context';
import type { TermActions, VisitView } from '../visit-view';
import { AnswerTerms, OTHERWISE_ID } from './answer-terms';
import { PointerText } from './pointer-text';
import { Prose } from './prose';
import { Section } from './section';

interface Props {
  readonly screen: Screen;
  readonly sheet: Sheet;
  readonly outcome: SheetOutcome;
  readonly visit?: VisitView;
  readonly actions?: TermActions;
}

/** What to bring, what it costs, what happens next, what this desk cannot do, and where to turn if it does not help. */
export function OutcomeDetails({ screen, sheet, outcome, visit, actions }: Props) {
  const { otherwise, also = [] } = outcome;
  return (
    <>
      <Part screen={screen} title="outcome.bring" text={outcome.bring} />
      <Part screen={screen} title="outcome.costs" text={outcome.costs} />
      <Part screen={screen} title="outcome.afterwards" text={outcome.afterwards} />
      {visit && actions ? <AnswerTerms {...{ screen, sheet, outcome, visit, actions }} /> : null}
      <p class="utrecht-paragraph ww-reference">{screen.say('outcome.reference')}</p>
      <Part screen={screen} title="outcome.cannot" text={outcome.cannot} />
      {otherwise ? (
        <Section title={screen.say('outcome.otherwise')} id={OTHERWISE_ID}>
          <PointerText screen={screen} sheet={sheet} pointer={otherwise} />
        </Section>
      ) : null}
      {also.length > 0 ? (
        <Section title={screen.say('outcome.also')}>
          {also.map((pointer) => (
            <PointerText key={pointer.say[0]} screen={screen} sheet={sheet} pointer={pointer} />
          ))}
        </Section>
      ) : null}
    </>
  );
}

function Part({ screen, title, text }: { screen: Screen; title: WordKey; text?: Text }) {
  if (!text) return null;
  return (
    <Section title={screen.say(title)}>
      <Prose text={text} as="points" />
    </Section>
  );
}
