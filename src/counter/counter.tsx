import { render } from 'preact';
import { screenAt } from '../app/address';
import { FinderShelf } from '../app/finder-shelf';
import { focusHeading } from '../app/stage';
import { own } from '../flow/own';
import { partsOf } from '../flow/path';
import type { PlaceRef } from '../flow/types';
import { monthOf } from '../signals/signal';
import type { Screen } from '../ui/context';
import { FirstChoice } from '../ui/counter/settings';
import { Camera } from './camera';
import { Codes } from './codes';
import { CounterPage, type CounterState } from './counter-page';
import type { CounterParts } from './counter-parts';
import type { CounterVisit, FlowGround } from './counter-visit';
import { Hands } from './hands';
import { Keeping } from './keeping';
import { Mirror } from './mirror';
import { MirrorSender } from './mirror-line';
import { switchesOf } from './switches';
import { Visits } from './visits';

/** The counter as a whole: its visitors, and what stands around them. It draws; what is done is done by its hands. */
export class Counter {
  readonly visits: Visits;
  readonly mirror: Mirror;
  readonly keeping: Keeping;
  readonly codes: Codes;
  readonly camera: Camera;
  readonly hands: Hands;
  private readonly finders: FinderShelf;
  private state: CounterState = { isCovered: false, news: '' };

  constructor(
    readonly parts: CounterParts,
    private readonly root: HTMLElement,
  ) {
    const { say, newId } = parts;
    const ground = this.ground();
    this.keeping = new Keeping(parts, () => this.tell(say('counter.keepingNot')));
    this.visits = new Visits({
      ground,
      newId,
      name: (number) => say('counter.visitor', { number }),
      onChanged: (visit) => this.keeping.keep(visit),
      onEnded: (visit) => this.finish(visit),
    });
    this.mirror = new Mirror({
      sender: new MirrorSender(parts.channel),
      sheetAt: parts.sheets.at,
      unsure: say('question.unsure'),
      language: document.documentElement.lang,
    });
    this.codes = new Codes({ ...parts, ground, screen: () => this.screen() });
    this.hands = new Hands(this);
    this.finders = new FinderShelf(parts.sheets.shelf, (option, words) =>
      this.hands.inVisit.answer(option, words),
    );
    this.camera = new Camera({
      onCode: (text) => this.hands.look(text),
      onChange: () => this.draw(),
    });
  }

  /** Shows the counter, with what was open before a crash; asks first what has to survive one. */
  async start(mayBringBack: boolean): Promise<void> {
    await this.loadFinders();
    const { say, settings, isShared } = this.parts;
    this.root.replaceChildren();
    if (settings.afterCrash === undefined && !isShared) await this.chooseOnce();
    const count = mayBringBack ? await this.keeping.bringBack(this.visits) : 0;
    if (count > 0) this.tell(say('counter.broughtBack', { count }));
    this.draw();
    focusHeading();
  }

  get isCovered(): boolean {
    return this.state.isCovered;
  }

  /** What is on the screen beside the visit. */
  get shown(): CounterState {
    return this.state;
  }

  /** Changes what is on the screen beside the visit. */
  set(state: Partial<CounterState>): void {
    this.state = { ...this.state, ...state };
    // However the dialog went, the camera goes with it.
    if (this.state.panel !== 'take-over') this.camera.stop();
    this.draw();
  }

  tell(news: string): void {
    this.set({ news });
  }

  screen(): Screen {
    const { now, site, say } = this.parts;
    return screenAt(now(), site, say);
  }

  /** Draws everything, and lets the window for the visitor follow at once. */
  draw(): void {
    const { visits, mirror, codes, state } = this;
    const { present } = visits;
    const code = state.panel === 'give-code' && present ? codes.codeOf(present) : undefined;
    mirror.follow(present, state.isCovered, code && !('none' in code) ? code : undefined);
    name(state.isCovered ? undefined : present?.place);
    const { parts, hands, finders, camera } = this;
    const switches = switchesOf(this);
    const props = { parts, visits, mirror, codes, finders, camera, state, hands, switches };
    render(<CounterPage {...props} screen={this.screen()} />, this.root);
  }

  /** A visit has ended: it is counted where that is on, and all of it goes. */
  private finish(visit: CounterVisit): void {
    const { settings, store, say } = this.parts;
    this.keeping.forget(visit.id);
    this.mirror.end(visit);
    if (!settings.hasSignals) return;
    const month = monthOf(this.screen().today);
    store.count(month, visit.signals()).catch(() => this.tell(say('counter.signalsNot')));
  }

  private ground(): FlowGround {
    const { sheets, site } = this.parts;
    const isNood = (ref: PlaceRef) =>
      own(sheets.at(ref)?.outcomes ?? {}, partsOf(ref).place)?.kind === 'nood';
    return {
      lookup: (flow) => sheets.shelf.get(flow),
      start: site.start,
      help: site.help,
      isSensitive: (ref) => (sheets.at(ref)?.isSensitive ?? true) || isNood(ref),
    };
  }

  private async loadFinders(): Promise<void> {
    const { sheets, sheet } = this.parts;
    await sheets.load(sheet.flows.map(({ id }) => id));
    await Promise.all(sheet.places.map(({ ref }) => this.finders.load(ref).catch(() => {})));
  }

  private async chooseOnce(): Promise<void> {
    const { say, settings } = this.parts;
    const chosen = await new Promise<'memory' | 'kept'>((done) => {
      render(<FirstChoice say={say} onChoose={done} />, this.root);
      focusHeading();
    });
    settings.setAfterCrash(chosen);
  }
}

/** Names the place on the screen on the document, for tools and tests. */
function name(place: PlaceRef | undefined): void {
  const { dataset } = document.documentElement;
  if (place === undefined) {
    delete dataset.flow;
    delete dataset.plek;
    return;
  }
  const parts = partsOf(place);
  dataset.flow = parts.flow;
  dataset.plek = parts.place;
}
