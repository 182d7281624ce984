import { partsOf } from '../flow/path';
import type { OptionId, PlaceRef } from '../flow/types';
import type { Visit, VisitActor, VisitEvent } from '../journey/visit';
import { href } from '../ui/context';
import { placeAt } from './address';
import { AfterPaint } from './after-paint';
import { type Actions, listen } from './clicks';
import { flowsOf } from './opening';
import { Scenes, type Surroundings } from './scenes';
import type { Shelf } from './sheets';
import { canDraw, focusHeading, scrollToTop } from './stage';
import { depthNow, type Traces } from './traces';

/** One page that has come alive: the actor decides, this draws and keeps the address in step. */
export class LivePage implements Actions {
  /** Told each time another page stands there. */
  onShown: (place: PlaceRef) => void = () => {};
  private readonly later = new AfterPaint();
  readonly scenes: Scenes;

  constructor(
    private readonly actor: VisitActor,
    private readonly shelf: Shelf,
    private readonly parts: Surroundings,
    private readonly traces: Traces,
  ) {
    this.scenes = new Scenes(actor, shelf, parts, (option, words) => this.answerWith(option, words));
  }

  async open(): Promise<void> {
    await this.scenes.load();
    this.scenes.show();
    this.hushWhereSensitive();
    if (this.traces.isQuiet) this.traces.moveTo(this.addressOf(this.place()), 'replace');
    this.leaveTraces();
    listen(this);
    addEventListener('popstate', () => this.followHistory());
    this.scenes.prepare().catch(() => {});
  }

  send(event: VisitEvent): void {
    this.actor.send(event);
  }

  answer(option: OptionId): boolean {
    return this.answerWith(option);
  }

  /** An answer, with the words the visitor typed when a finder chose it. What is not there yet is fetched first. */
  answerWith(option: OptionId, words?: string): boolean {
    const question = this.place();
    const goTo = this.shelf.choice(question, option);
    if (goTo === undefined) return false;
    const finish = () => {
      if (this.place() === question) this.step({ type: 'ANSWER', question, option, words });
    };
    if (canDraw(this.shelf, goTo)) finish();
    else this.scenes.load(goTo).then(finish, () => location.assign(this.addressOf(goTo)));
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
    return canDraw(this.shelf, question) && this.step({ type: 'CHANGE', question });
  }

  startAgain(): boolean {
    const { start } = this.parts.site;
    if (!canDraw(this.shelf, start)) return false;
    this.traces.beginAnew();
    return this.step({ type: 'START_AGAIN', start });
  }

  nextProblem(): boolean {
    const { start } = this.parts.site;
    return canDraw(this.shelf, start) && this.step({ type: 'NEXT_PROBLEM', start });
  }

  help(): boolean {
    return canDraw(this.shelf, this.parts.site.help) && this.step({ type: 'HELP' });
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
  async resume(visit: Visit): Promise<void> {
    await Promise.all(flowsOf(visit).map((flow) => this.shelf.load(flow).catch(() => {})));
    this.step({ type: 'RESUME', visit });
  }

  /** Ends the visit and begins an empty one, as if nobody had been here. */
  wipe(): void {
    this.traces.beginAnew();
    const { start } = this.parts.site;
    this.scenes.load(start).then(
      () => this.step({ type: 'START_AGAIN', start }, 'replace'),
      () => location.replace(this.addressOf(start)),
    );
  }

  private step(event: VisitEvent, how: 'push' | 'replace' = 'push'): boolean {
    this.later.finish();
    const isPlain = event.type === 'ANSWER' && event.words === undefined;
    const page = this.scenes.take(isPlain ? event.option : undefined);
    this.send(event);
    this.hushWhereSensitive();
    const place = this.place();
    this.later.add(() => this.traces.moveTo(this.addressOf(place), how));
    this.arrive(page).catch(() => location.assign(this.addressOf(place)));
    return true;
  }

  /** Shows where the visit now stands; an answer kept from before may lead on to a flow that is not there yet. */
  private async arrive(page?: HTMLElement): Promise<void> {
    if (!canDraw(this.shelf, this.place())) {
      await this.scenes.load();
      this.send({ type: 'LOADED' });
      await this.scenes.load();
      this.hushWhereSensitive();
      const place = this.place();
      this.later.add(() => this.traces.moveTo(this.addressOf(place), 'replace'));
    }
    this.show(page);
  }

  /** The Back and Forward buttons of the browser: the visit follows the address, or the steps where there is none. */
  private followHistory(): void {
    const steps = this.traces.stepsTaken();
    if (this.traces.isQuiet) {
      this.followSteps(steps);
      return;
    }
    const { site } = this.parts;
    const ref = placeAt(location.pathname, site, (flow) => this.shelf.get(flow)?.start);
    // A link within the page, such as the one that skips to the content, moves by itself.
    if (ref === this.place()) return;
    this.send(ref === site.help ? { type: 'HELP' } : { type: 'SHOW', place: ref });
    if (this.place() === ref && canDraw(this.shelf, ref)) this.show();
    else location.reload();
  }

  private followSteps(steps: number): void {
    for (let step = steps; step < 0; step++) this.send({ type: 'BACK' });
    if (steps !== 0) this.arrive().catch(() => location.assign(this.addressOf(this.place())));
  }

  /** Shows the page at once; what a visitor does not see comes after the paint. */
  private show(page?: HTMLElement): void {
    scrollToTop();
    this.scenes.show(page);
    this.later.add(() => {
      focusHeading();
      this.leaveTraces();
      // What cannot be fetched ahead is followed as a link, later.
      this.scenes.prepare().catch(() => {});
    });
  }

  private leaveTraces(): void {
    this.traces.leave(this.visit, this.scenes.title());
    this.onShown(this.place());
  }

  /** The visit as it is now. */
  get visit(): Visit {
    return this.actor.getSnapshot().context.visit;
  }

  private hushWhereSensitive(): void {
    if (this.shelf.get(partsOf(this.place()).flow)?.isSensitive) this.traces.hush();
  }

  private place(): PlaceRef {
    return this.scenes.place();
  }

  private addressOf(place: PlaceRef): string {
    return href(this.scenes.screen(), place);
  }
}
