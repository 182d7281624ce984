import { partsOf } from '../flow/path';
import type { OptionId, PlaceRef } from '../flow/types';
import type { VisitActor, VisitEvent } from '../journey/visit';
import { href } from '../ui/context';
import { placeAt } from './address';
import { AfterPaint } from './after-paint';
import { type Actions, listen } from './clicks';
import { moveTo } from './history';
import { Scenes, type Surroundings } from './scenes';
import type { Shelf } from './sheets';
import { canDraw, focusHeading, scrollToTop } from './stage';
import { forgetTrail, keepTrail } from './trail';

/** One page that has come alive: the actor decides, this draws and keeps the address in step. */
export class LivePage implements Actions {
  private isPrivate = false;
  private readonly later = new AfterPaint();
  private readonly scenes: Scenes;

  constructor(
    private readonly actor: VisitActor,
    private readonly shelf: Shelf,
    private readonly parts: Surroundings,
  ) {
    this.scenes = new Scenes(actor, shelf, parts, (option, words) => this.answerWith(option, words));
  }

  async open(): Promise<void> {
    await this.scenes.load();
    this.scenes.show();
    document.title = this.scenes.title();
    this.leaveTrail();
    listen(this);
    addEventListener('popstate', () => this.followAddress());
    this.scenes.prepare().catch(() => {});
  }

  send(event: VisitEvent): void {
    this.actor.send(event);
  }

  answer(option: OptionId): boolean {
    const question = this.place();
    const goTo = this.shelf.choice(question, option);
    return goTo !== undefined && canDraw(this.shelf, goTo) && this.step({ type: 'ANSWER', question, option });
  }

  /** An answer that a finder chose, with the words the visitor typed. */
  answerWith(option: OptionId, words?: string): void {
    const question = this.place();
    const goTo = this.shelf.choice(question, option);
    if (goTo === undefined) return;
    const finish = () => this.step({ type: 'ANSWER', question, option, words });
    if (canDraw(this.shelf, goTo)) finish();
    else this.scenes.load(goTo).then(finish, () => location.assign(this.addressOf(goTo)));
  }

  back(): boolean {
    if (Number(history.state?.depth) > 0) history.back();
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
    forgetTrail();
    return canDraw(this.shelf, start) && this.step({ type: 'START_AGAIN', start });
  }

  nextProblem(): boolean {
    const { start } = this.parts.site;
    return canDraw(this.shelf, start) && this.step({ type: 'NEXT_PROBLEM', start });
  }

  help(): boolean {
    return canDraw(this.shelf, this.parts.site.help) && this.step({ type: 'HELP' });
  }

  leaveFast(link: HTMLAnchorElement): boolean {
    forgetTrail();
    location.replace(link.href);
    return true;
  }

  print(): boolean {
    print();
    return true;
  }

  private step(event: VisitEvent, how: 'push' | 'replace' = 'push'): boolean {
    this.later.finish();
    const isPlain = event.type === 'ANSWER' && event.words === undefined;
    const page = this.scenes.take(isPlain ? event.option : undefined);
    this.send(event);
    const place = this.place();
    this.later.add(() => moveTo(this.addressOf(place), how));
    this.arrive(page).catch(() => location.assign(this.addressOf(place)));
    return true;
  }

  /** Shows where the visit now stands; an answer kept from before may lead on to a flow that is not there yet. */
  private async arrive(page?: HTMLElement): Promise<void> {
    if (!canDraw(this.shelf, this.place())) {
      await this.scenes.load();
      this.send({ type: 'LOADED' });
      await this.scenes.load();
      const place = this.place();
      this.later.add(() => moveTo(this.addressOf(place), 'replace'));
    }
    this.show(page);
  }

  /** The Back and Forward buttons of the browser changed the address: the visit follows. */
  private followAddress(): void {
    const { site } = this.parts;
    const ref = placeAt(location.pathname, site, (flow) => this.shelf.get(flow)?.start);
    // A link within the page, such as the one that skips to the content, moves by itself.
    if (ref === this.place()) return;
    this.send(ref === site.help ? { type: 'HELP' } : { type: 'SHOW', place: ref });
    if (this.place() === ref && canDraw(this.shelf, ref)) this.show();
    else location.reload();
  }

  /** Shows the page at once; what a visitor does not see comes after the paint. */
  private show(page?: HTMLElement): void {
    scrollToTop();
    this.scenes.show(page);
    this.later.add(() => {
      document.title = this.scenes.title();
      focusHeading();
      this.leaveTrail();
      // What cannot be fetched ahead is followed as a link, later.
      this.scenes.prepare().catch(() => {});
    });
  }

  private leaveTrail(): void {
    this.isPrivate ||= Boolean(this.shelf.get(partsOf(this.place()).flow)?.isSensitive);
    if (this.isPrivate) forgetTrail();
    else keepTrail(this.actor.getSnapshot().context.visit);
  }

  private place(): PlaceRef {
    return this.scenes.place();
  }

  private addressOf(place: PlaceRef): string {
    return href(this.scenes.screen(), place);
  }
}
