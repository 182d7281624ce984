import { refOf } from '../../flow/path';
import type { Sheet, SheetDesk, SheetOutcome } from '../../flow/sheet-types';
import { almanacOf, type Screen } from '../context';
import { AnswersSoFar } from '../parts/answers-so-far';
import { Checked } from '../parts/checked';
import { DeskCard } from '../parts/desk-card';
import { Emergency } from '../parts/emergency';
import { HandoverPlace } from '../parts/handover-place';
import { LetterOffers } from '../parts/letter-offers';
import { Meanings } from '../parts/meanings';
import { Notice } from '../parts/notice';
import { OutcomeActions } from '../parts/outcome-actions';
import { OutcomeDetails } from '../parts/outcome-details';
import { PageTitle } from '../parts/page-title';
import { Prose } from '../parts/prose';
import { Section } from '../parts/section';
import { TERM_ID, TermBox } from '../parts/term-box';
import { WayBack } from '../parts/way-back';
import type { TermActions, VisitView } from '../visit-view';

interface Props {
  readonly screen: Screen;
  readonly sheet: Sheet;
  readonly outcome: SheetOutcome;
  readonly visit?: VisitView;
  /** Only in the app. */
  readonly actions?: TermActions;
}

/** Where the visitor must be and what to do there; in an emergency only the number to call. */
export function OutcomePage(props: Props) {
  const { screen, sheet, outcome, visit } = props;
  const desk = sheet.desks[outcome.desk] ?? screen.site.general;
  const isEmergency = outcome.kind === 'nood';
  return (
    <>
      <WayBack screen={screen} sheet={sheet} place={outcome} visit={visit} />
      <main
        id="inhoud"
        class="ww-main ww-stack"
        key={refOf(sheet.id, outcome.id)}
        data-uitkomst={outcome.id}
        data-loket={outcome.desk}
        data-soort={outcome.kind}
      >
        {isEmergency ? (
          <Emergency screen={screen} sheet={sheet} outcome={outcome} desk={desk} />
        ) : (
          <Advice {...props} desk={desk} />
        )}
        <Meanings screen={screen} sheet={sheet} ids={outcome.meanings} />
        <Checked screen={screen} date={sheet.checked} source={sheet.source} />
      </main>
    </>
  );
}

function Advice({ screen, sheet, outcome, visit, actions, desk }: Props & { readonly desk: SheetDesk }) {
  const { say } = screen;
  const term = outcome.term === undefined ? undefined : sheet.terms[outcome.term];
  return (
    <>
      {term ? <TermBox {...{ screen, term, visit, actions }} almanac={almanacOf(screen, sheet)} /> : null}
      <PageTitle describedBy={[term && TERM_ID]}>{outcome.title}</PageTitle>
      <Warning screen={screen} outcome={outcome} />
      <Section title={say('outcome.do')} class="ww-do">
        <Prose text={outcome.doThis} as="steps" />
      </Section>
      <LetterOffers screen={screen} sheet={sheet} outcome={outcome} />
      <DeskCard screen={screen} desk={desk} />
      {outcome.kind === 'liaison' ? <HandoverPlace screen={screen} isLive={visit !== undefined} /> : null}
      <OutcomeDetails {...{ screen, sheet, outcome, visit, actions }} />
      {visit && visit.answers.length > 0 ? (
        <Section title={say('outcome.why')}>
          <p class="utrecht-paragraph">{say('outcome.whySay')}</p>
          <AnswersSoFar screen={screen} answers={visit.answers} />
        </Section>
      ) : null}
      <OutcomeActions screen={screen} canPrint={visit !== undefined} isPerson={outcome.kind === 'liaison'} />
    </>
  );
}

function Warning({ screen, outcome }: Pick<Props, 'screen' | 'outcome'>) {
  if (!outcome.warning) return null;
  return (
    <Notice kind="warning">
      <p class="ww-strong">{screen.say('outcome.warning')}</p>
      <Prose text={outcome.warning} as="points" />
    </Notice>
  );
}
