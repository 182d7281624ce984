import type { FinderShelf } from '../app/finder-shelf';
import { viewOf } from '../app/visit-view';
import { own } from '../flow/own';
import type { Screen } from '../ui/context';
import { DeskDialog } from '../ui/counter/desk-dialog';
import { FindDialog } from '../ui/counter/find-dialog';
import type { Command } from '../ui/counter/keys';
import { type CounterSwitches, KeysDialog } from '../ui/counter/settings';
import { CodeDialog, Cover, EndDialog, NobodyHere } from '../ui/counter/small-dialogs';
import { TakeOverDialog } from '../ui/counter/take-over-dialog';
import { VisitBar } from '../ui/counter/visit-bar';
import { VisitSide } from '../ui/counter/visit-side';
import type { Camera } from './camera';
import type { Codes, Found } from './codes';
import type { CounterParts } from './counter-parts';
import type { CounterVisit } from './counter-visit';
import { findPlaces } from './find-place';
import type { Mirror } from './mirror';
import { PlacePart } from './place-part';
import type { Visits } from './visits';

/** What can come over the page. */
export type Panel = 'search' | 'jump' | 'desks' | 'take-over' | 'give-code' | 'keys' | 'end';

/** What the counter shows at a moment. */
export interface CounterState {
  readonly panel?: Panel;
  readonly isCovered: boolean;
  readonly found?: Found;
  readonly news: string;
}

/** What can be done on the page. */
export interface CounterHands {
  readonly command: (command: Command) => void;
  readonly switchTo: (id: string) => void;
  readonly rename: (label: string) => void;
  readonly jump: (place: string) => void;
  readonly foundNothing: () => void;
  readonly look: (typed: string) => void;
  readonly openFound: (where: 'new' | 'here') => void;
  readonly end: () => void;
  readonly close: () => void;
  readonly lift: () => void;
}

interface Props {
  readonly parts: CounterParts;
  readonly screen: Screen;
  readonly visits: Visits;
  readonly mirror: Mirror;
  readonly codes: Codes;
  readonly finders: FinderShelf;
  readonly camera: Camera;
  readonly state: CounterState;
  readonly hands: CounterHands;
  readonly switches: CounterSwitches;
}

/** The counter: the visitors in a row, the one who is talked with, and what staff have beside it. */
export function CounterPage(props: Props) {
  const { parts, visits, mirror, state, hands } = props;
  const { say } = parts;
  if (state.isCovered) return <Cover say={say} onLift={hands.lift} />;
  const tabs = visits.all.map((visit) => ({
    id: visit.id,
    label: visit.label,
    isPresent: visit === visits.present,
    isMirrored: mirror.isBoundTo(visit),
    isSensitive: visit.isSensitive,
  }));
  return (
    <>
      <VisitBar say={say} tabs={tabs} onSwitch={hands.switchTo} onCommand={hands.command} />
      <p class="ww-counter__news" role="status">
        {state.news}
      </p>
      {visits.present ? <PresentVisit {...props} visit={visits.present} /> : <NobodyHere say={say} />}
      <OpenPanel {...props} />
    </>
  );
}

/** Keyed by the visit: what was typed for one visitor must not stand in the fields of the next. */
function PresentVisit(props: Props & { readonly visit: CounterVisit }) {
  const { parts, screen, visit, codes, finders, hands, switches } = props;
  const { say, sheet, sheets, settings } = parts;
  const { shelf } = sheets;
  const question = shelf.question(visit.place);
  const { afterCrash, isShared, hasSingleKeys } = switches;
  const left = isShared || visit.isSensitive ? 'memory' : afterCrash;
  const opinion = visit.opinion as 'helped' | 'not-helped' | undefined;
  return (
    <div class="ww-counter" key={visit.id}>
      <div class="ww-counter__page">
        <PlacePart
          {...{ screen, sheets, visit, finders }}
          code={codes.codeOf(visit)}
          address={codes.address}
        />
      </div>
      <VisitSide
        screen={screen}
        note={own(sheet.notes, visit.place)}
        askOn={own(sheet.askOn, visit.place)}
        question={question}
        answers={viewOf(screen, shelf, visit.standing).answers}
        earlier={visit.visit.problems.length - 1}
        label={visit.label}
        onRename={hands.rename}
        onCommand={hands.command}
        state={[say(`counter.crashNow_${left}`), ...(hasSingleKeys ? [] : [say('counter.off')])]}
        opinion={settings.hasSignals && !question && !visit.isSensitive ? { said: opinion } : undefined}
      />
    </div>
  );
}

function OpenPanel(props: Props) {
  const { parts, screen, state, hands, switches } = props;
  const { say, sheet } = parts;
  const { present } = props.visits;
  const onClose = hands.close;
  switch (state.panel) {
    case 'search':
    case 'jump':
      return <FindPanel {...props} panel={state.panel} />;
    case 'desks':
      return <DeskDialog screen={screen} desks={sheet.desks} onClose={onClose} />;
    case 'take-over':
      return <TakeOverPanel {...props} />;
    case 'give-code':
      return present ? <CodeDialog say={say} code={props.codes.codeOf(present)} onClose={onClose} /> : null;
    case 'keys':
      return <KeysDialog say={say} switches={switches} onClose={onClose} />;
    case 'end':
      return present ? (
        <EndDialog say={say} label={present.label} onEnd={hands.end} onClose={onClose} />
      ) : null;
    default:
      return null;
  }
}

function FindPanel({ parts, hands, panel }: Props & { panel: 'search' | 'jump' }) {
  const { say, sheet } = parts;
  const titles = new Map(sheet.flows.map(({ id, title }) => [id, title]));
  const byName = (typed: string) =>
    findPlaces(sheet.places, typed).map(({ ref, text, isOutcome }) => ({
      ref,
      text,
      below: `${isOutcome ? `${say('counter.isOutcome')}, ` : ''}${titles.get(ref.split('/')[0] ?? '')}`,
    }));
  return (
    <FindDialog
      say={say}
      title={say(panel === 'search' ? 'counter.search' : 'counter.jump')}
      find={panel === 'search' ? parts.findByWords : byName}
      onPick={hands.jump}
      onNothing={panel === 'search' ? hands.foundNothing : undefined}
      onClose={hands.close}
    />
  );
}

function TakeOverPanel({ screen, state, visits, hands, camera }: Props) {
  const { present } = visits;
  return (
    <TakeOverDialog
      screen={screen}
      brought={state.found?.brought}
      label={present?.label}
      onLook={hands.look}
      onOpen={hands.openFound}
      camera={camera.view}
      onClose={hands.close}
    />
  );
}
