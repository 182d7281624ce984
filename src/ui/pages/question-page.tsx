import type { ComponentChildren } from 'preact';
import { refOf } from '../../flow/path';
import type { SheetQuestion, WalkSheet } from '../../flow/sheet-types';
import type { Screen } from '../context';
import { AnswerList } from '../parts/answer-list';
import { AnswersSoFar } from '../parts/answers-so-far';
import { Checked } from '../parts/checked';
import { Disclosure } from '../parts/disclosure';
import { Meanings } from '../parts/meanings';
import { Notice } from '../parts/notice';
import { PageTitle } from '../parts/page-title';
import { Prose } from '../parts/prose';
import { StepLine } from '../parts/step-line';
import { WayBack } from '../parts/way-back';
import type { VisitView } from '../visit-view';

interface Props {
  readonly screen: Screen;
  readonly sheet: WalkSheet;
  readonly question: SheetQuestion;
  readonly visit?: VisitView;
  /** Drawn above the answers; only the app has one. */
  readonly finder?: ComponentChildren;
}

/** One question with its answers. */
export function QuestionPage(props: Props) {
  const { screen, sheet, question, visit, finder } = props;
  return (
    <>
      <WayBack screen={screen} sheet={sheet} place={question} visit={visit} />
      <main id="inhoud" class="ww-main ww-stack" key={refOf(sheet.id, question.id)}>
        <QuestionHead {...props} />
        <div data-zoeker>{finder}</div>
        <AnswerList screen={screen} sheet={sheet} question={question} remembered={visit?.remembered} />
        {visit && visit.answers.length > 0 ? (
          <Disclosure title={screen.say('visit.answers', { count: visit.answers.length })}>
            <AnswersSoFar screen={screen} answers={visit.answers} />
          </Disclosure>
        ) : null}
        <Meanings screen={screen} sheet={sheet} ids={question.meanings} />
        <Checked screen={screen} date={sheet.checked} source={sheet.source} />
      </main>
    </>
  );
}

function QuestionHead({ screen, question, visit }: Props) {
  const { hint, reason } = question;
  return (
    <>
      <StepLine screen={screen} question={question} number={visit?.number ?? question.number} />
      {visit?.notice ? (
        <Notice kind="info" id="melding">
          <p class="utrecht-paragraph">{visit.notice}</p>
        </Notice>
      ) : null}
      <PageTitle describedBy={[visit?.notice && 'melding', hint && 'uitleg']}>{question.text}</PageTitle>
      {hint ? <Prose text={hint} id="uitleg" /> : null}
      {reason ? (
        <Disclosure title={screen.say('question.why')}>
          <Prose text={reason} />
        </Disclosure>
      ) : null}
    </>
  );
}
