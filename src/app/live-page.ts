import type { OptionId, PlaceRef } from '../flow/types';
import { presentIndex, type Visit, type VisitActor, type VisitEvent } from '../journey/visit';
import { placeAt } from './address';
import { type Actions, listen } from './clicks';
import { flowsOf } from './opening';
import { Scenes, type Surroundings } from './scenes';
import type { Shelf } from './sheets';
import { Showing } from './showing';
import type { SceneHost } from './stage';
import { depthNow, type Traces } from './traces';

/** One page that has come alive: what a tap means for the visit, and what the buttons of the browser mean. */
export class LivePage implements Actions, SceneHost {
  readonly scenes: Scenes;
  private readonly showing: Showing;

  constructor(
    private readonly actor: VisitActor,
    private readonly shelf: Shelf,
    private readonly parts: Surroundings,
    private readonly traces: Traces,
  ) {
    this.scenes = new Scenes(actor, shelf, parts, this);
    this.showing = new Showing(actor, shelf, this.scenes, traces);
  }

  /** Takes over the static page that stands there. */
  async open(): Promise<void> {
    await this.showing.open();
    listen(this);
    addEventListener('popstate', () => this.followHistory());
  }

  send(event: VisitEvent): void {
    this.showing.send(event);
  }

  settle(): void {
    this.showing.settle();
  }

  answer(option: OptionId): boolean {
    return this.answerWith(option);
  }

  /** An answer, with the words the visitor typed when a finder chose it. What is not there yet is fetched first. */
  answerWith(option: OptionId, words?: string): boolean {
    const question = this.place();
    const goTo = this.shelf.choice(question, option);
    if (goTo === undefined) return false;
    const event = { type: 'ANSWER', question, option, words } as const;
    const drawn = words === undefined ? this.scenes.take(option) : undefined;
    if (drawn) return this.showing.hang(drawn, event);
    const finish = () => {
      if (this.place() === question) this.step(event);
    };
    if (this.shelf.canDraw(goTo)) finish();
    else this.scenes.load(goTo).then(finish, () => location.assign(this.showing.addressOf(goTo)));
    return true;
  }

  back(): boolean {
    if (depthNow() > 0) history.back();
    else if (this.actor.getSnapshot().context.standing.path.length > 0)
      this.step({ type: 'BACK' }, 'replace');
    else return false;
    return true;
  }

  change(question: PlaceRef): boolean {
    return this.shelf.canDraw(question) && this.step({ type: 'CHANGE', question });
  }

  startAgain(): boolean {
    const { start } = this.parts.site;
    if (!this.shelf.canDraw(start)) return false;
    this.traces.beginAnew();
    return this.step({ type: 'START_AGAIN', start });
  }

  nextProblem(): boolean {
    const { start } = this.parts.site;
    return this.shelf.canDraw(start) && this.step({ type: 'NEXT_PROBLEM', start });
  }

  help(): boolean {
    return this.shelf.canDraw(this.parts.site.help) && this.step({ type: 'HELP' });
  }

  leaveFast(link: HTMLAnchorElement): boolean {
    this.traces.hush();
    location.replace(link.href);
    return true;
  }

  print(): boolean {
    print();
    return true;
  }

  /** Takes up a visit that was kept. */
  async resume(visit: Visit, how: 'push' | 'replace' = 'push'): Promise<void> {
    this.settle();
    await Promise.all(flowsOf(visit).map((flow) => this.shelf.load(flow).catch(() => {})));
    this.step({ type: 'RESUME', visit }, how);
  }

  /** Ends the visit and begins an empty one, as if nobody had been here. */
  wipe(): void {
    this.settle();
    this.traces.beginAnew();
    const { start } = this.parts.site;
    this.scenes.load(start).then(
      () => this.step({ type: 'START_AGAIN', start }, 'replace'),
      () => location.replace(this.showing.addressOf(start)),
    );
  }

  /** The Back and Forward buttons of the browser: the visit follows the address, or the steps where there is none. */
  private followHistory(): void {
    if (history.state === null && location.hash !== '') {
      this.traces.stayOn();
      return;
    }
    this.settle();
    const steps = this.traces.stepsTaken();
    if (this.traces.isQuiet) {
      this.followSteps(steps);
      return;
    }
    const { site } = this.parts;
    const ref = placeAt(location.pathname, site, (flow) => this.shelf.get(flow)?.start);
    const { problem = presentIndex(this.visit) } = history.state ?? {};
    if (ref === this.place() && problem === presentIndex(this.visit)) return;
    this.send(ref === site.help ? { type: 'HELP' } : { type: 'SHOW', place: ref, problem });
    if (this.place() === ref) this.showing.arrive().catch(() => location.reload());
    else location.reload();
  }

  private followSteps(steps: number): void {
    for (let step = steps; step < 0; step++) this.send({ type: 'BACK' });
    if (steps !== 0) this.showing.arrive().catch(() => location.assign(this.showing.addressOf(this.place())));
  }

  /** Tells each time another page stands there. */
  whenShown(told: (place: PlaceRef) => void): void {
    this.showing.onShown.push(told);
  }

  /** The visit as it is now. */
  get visit(): Visit {
    return this.showing.visit;
  }

  private place(): PlaceRef {
    return this.showing.place();
  }

  get isQuiet(): boolean {
    return this.traces.isQuiet;
  }

  step(event: VisitEvent, how: 'push' | 'replace' = 'push'): boolean {
    return this.showing.step(event, how);
  }
}
