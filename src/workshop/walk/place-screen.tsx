import { drawFinder } from '../../app/finders';
import { viewOf } from '../../app/visit-view';
import { own } from '../../flow/own';
import { partsOf } from '../../flow/path';
import type { Text } from '../../flow/types';
import { OutcomePage } from '../../ui/pages/outcome-page';
import { QuestionPage } from '../../ui/pages/question-page';
import { EmergencyLine } from '../../ui/parts/emergency-line';
import { Notice } from '../../ui/parts/notice';
import { Prose } from '../../ui/parts/prose';
import type { Screens } from './screens';
import type { Walk } from './use-walk';

interface Props {
  readonly screens: Screens;
  readonly walk: Walk;
  /** Shows what only staff at the counter read. */
  readonly isStaff: boolean;
}

/** The screen of the place where a walk stands, as a visitor gets it. */
export function PlaceScreen({ screens, walk, isStaff }: Props) {
  const { screen, pack } = screens;
  const { flow, place } = partsOf(walk.standing.place);
  const note = isStaff ? noteAt(screens, flow, place) : undefined;
  return (
    <>
      <EmergencyLine screen={screen} />
      {note ? (
        <div class="ww-main">
          <Notice kind="info">
            <p class="ww-strong">{screen.say('walk.staffNote')}</p>
            <Prose text={note} />
          </Notice>
        </div>
      ) : null}
      <Page screens={screens} walk={walk} towns={[...pack.municipalities.values()]} />
    </>
  );
}

type PageProps = Omit<Props, 'isStaff'> & {
  readonly towns: Parameters<typeof drawFinder>[0]['municipalities'];
};

function Page({ screens, walk, towns }: PageProps) {
  const { screen } = screens;
  const { flow, place } = partsOf(walk.standing.place);
  const sheet = screens.get(flow);
  const visit = viewOf(screen, screens, walk.standing);
  const question = own(sheet?.questions ?? {}, place);
  if (sheet && question) {
    const finder = question.finder
      ? drawFinder({ screen, sheet, question, municipalities: towns, onPick: walk.answer })
      : undefined;
    return <QuestionPage key={walk.standing.place} {...{ screen, sheet, question, visit, finder }} />;
  }
  const outcome = own(sheet?.outcomes ?? {}, place);
  if (sheet && outcome)
    return <OutcomePage key={walk.standing.place} {...{ screen, sheet, outcome, visit }} />;
  return (
    <main class="ww-main">
      <Notice kind="warning">
        <p>{screen.say('walk.nowhere', { place: walk.standing.place })}</p>
      </Notice>
    </main>
  );
}

function noteAt({ pack }: Screens, flow: string, place: string): Text | undefined {
  const found = pack.flows.get(flow);
  return own(found?.questions ?? {}, place)?.staffNote ?? own(found?.outcomes ?? {}, place)?.staffNote;
}
