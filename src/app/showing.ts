import { partsOf } from '../flow/path';
import type { PlaceRef } from '../flow/types';
import { presentIndex, type Visit, type VisitActor, type VisitEvent } from '../journey/visit';
import { href } from '../ui/context';
import { AfterPaint } from './after-paint';
import type { Drawn } from './ahead';
import type { Scenes } from './scenes';
import type { Shelf } from './sheets';
import { focusHeading, scrollToTop } from './stage';
import type { Traces } from './traces';

/** Shows where the visit stands, step by step; what nobody sees of a step waits until it has been painted. */
export class Showing {
  /** Each is told each time another page stands there. */
  readonly onShown: ((place: PlaceRef) => void)[] = [];
  private readonly later = new AfterPaint();

  constructor(
    private readonly actor: VisitActor,
    private readonly shelf: Shelf,
    private readonly scenes: Scenes,
    private readonly traces: Traces,
  ) {}

  /** Shows the first place, over the static page that stands there. */
  async open(): Promise<void> {
    await this.scenes.load();
    this.scenes.show();
    this.hushWhereSensitive();
    if (this.traces.isQuiet) this.move('replace');
    this.leaveTraces();
    this.bringTheRest();
  }

  send(event: VisitEvent): void {
    this.actor.send(event);
  }

  /** What still waited for the paint is done before anything else happens. */
  settle(): void {
    this.later.finish();
  }

  /**
   * Hangs a page that was drawn ahead: what the actor would decide, foreseen by the actor itself. The address moves with
   * it, for whoever goes back or reloads in the same breath.
   */
  hang(drawn: Drawn, event: VisitEvent): boolean {
    this.send(event);
    this.hushWhereSensitive();
    this.move('push');
    if (this.place() !== drawn.place) {
      this.follow();
      return true;
    }
    this.scenes.hang(drawn);
    scrollToTop();
    this.later.add(() => this.settleDown());
    return true;
  }

  /** Tells the actor what happened, and shows what it decides. */
  step(event: VisitEvent, how: 'push' | 'replace' = 'push'): boolean {
    this.settle();
    this.scenes.take();
    this.send(event);
    this.hushWhereSensitive();
    this.move(how);
    this.follow();
    return true;
  }

  /** Shows where the visit now stands, or else the page of the host for it. */
  private follow(): void {
    const place = this.place();
    this.arrive().catch(() => location.assign(this.addressOf(place)));
  }

  /** Shows where the visit now stands. Errors: rejects when that cannot be fetched; an answer kept from before may lead on to a flow that is not there yet. */
  async arrive(): Promise<void> {
    if (!this.shelf.canDraw(this.place())) {
      await this.scenes.load();
      this.send({ type: 'LOADED' });
      await this.scenes.load();
      this.hushWhereSensitive();
      this.move('replace');
    }
    this.show();
  }

  /** Shows the page at once; what a visitor does not see comes after the paint. */
  private show(): void {
    this.scenes.show();
    scrollToTop();
    this.later.add(() => this.settleDown());
  }

  /** What a visitor does not see of a page that has come. */
  private settleDown(): void {
    focusHeading();
    this.leaveTraces();
    this.bringTheRest();
  }

  /** The finder of this page, and the pages after it. What cannot be fetched ahead is followed as a link, later. */
  private bringTheRest(): void {
    this.scenes.bringFinder().catch(() => {});
    this.scenes.prepare().catch(() => {});
  }

  private move(how: 'push' | 'replace'): void {
    this.traces.moveTo(this.addressOf(this.place()), how, presentIndex(this.visit));
  }

  private leaveTraces(): void {
    this.traces.leave(this.visit, this.scenes.title());
    for (const told of this.onShown) told(this.place());
  }

  /** The visit as it is now. */
  get visit(): Visit {
    return this.actor.getSnapshot().context.visit;
  }

  private hushWhereSensitive(): void {
    if (this.shelf.get(partsOf(this.place()).flow)?.isSensitive) this.traces.hush();
  }

  place(): PlaceRef {
    return this.scenes.place();
  }

  addressOf(place: PlaceRef): string {
    return href(this.scenes.screen(), place);
  }
}
