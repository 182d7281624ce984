import type { ComponentChildren } from 'preact';
import { partsOf } from '../flow/path';
import type { Site } from '../flow/sheet-types';
import type { OptionId, PlaceRef } from '../flow/types';
import type { VisitActor, VisitEvent } from '../journey/visit';
import { href, type Screen } from '../ui/context';
import type { Resources, Say } from '../words/say';
import { placeAt, screenAt } from './address';
import { type Actions, listen } from './clicks';
import { idle, type Shelf } from './sheets';
import { canDraw, drawPlace, fetchOutcomeLook, focusHeading } from './stage';
import { forgetTrail, keepTrail } from './trail';
import { viewOf } from './visit-view';

/** What a live page lives among: the organisation, the words (more may be learnt), and the time. */
export interface Surroundings {
  readonly site: Site;
  readonly say: Say;
  readonly learn: (words: Resources) => void;
  readonly now: () => Date;
}

/** One page that has come alive: the actor decides, this draws and keeps the address in step. */
export class LivePage implements Actions {
  private isPrivate = false;

  constructor(
    private readonly actor: VisitActor,
    private readonly shelf: Shelf,
    private readonly parts: Surroundings,
  ) {}

  async open(): Promise<void> {
    await this.load();
    this.show();
    listen(this);
    addEventListener('popstate', () => this.followAddress());
    this.prepare().catch(() => {});
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
    else this.load(goTo).then(finish, () => location.assign(href(this.screen(), goTo)));
  }

  back(): boolean {
    if (Number(history.state?.depth) > 0) history.back();
    else if (this.context().standing.path.length > 0) this.step({ type: 'BACK' }, 'replace');
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
    this.send(event);
    const depth = Number(history.state?.depth ?? 0);
    const address = href(this.screen(), this.place());
    if (how === 'push') history.pushState({ depth: depth + 1 }, '', address);
    else history.replaceState({ depth }, '', address);
    this.arrive().catch(() => location.assign(address));
    return true;
  }

  /** Shows where the visit now stands; an answer kept from before may lead on to a flow that is not there yet. */
  private async arrive(): Promise<void> {
    if (!canDraw(this.shelf, this.place())) {
      await this.load();
      this.send({ type: 'LOADED' });
      await this.load();
      history.replaceState(history.state, '', href(this.screen(), this.place()));
    }
    this.show();
    focusHeading();
    // What cannot be fetched ahead is followed as a link, later.
    this.prepare().catch(() => {});
  }

  /** Fetches what a place is drawn from. */
  private async load(place = this.place()): Promise<void> {
    await this.shelf.load(partsOf(place).flow);
    if (this.shelf.question(place) === undefined) await fetchOutcomeLook(this.parts.learn);
  }

  /** The Back and Forward buttons of the browser changed the address: the visit follows. */
  private followAddress(): void {
    const { site } = this.parts;
    const ref = placeAt(location.pathname, site, (flow) => this.shelf.get(flow)?.start);
    // A link within the page, such as the one that skips to the content, moves by itself.
    if (ref === this.place()) return;
    this.send(ref === site.help ? { type: 'HELP' } : { type: 'SHOW', place: ref });
    if (this.place() === ref) {
      this.show();
      focusHeading();
    } else location.reload();
  }

  private show(): void {
    const { visit } = this.context();
    this.isPrivate ||= Boolean(this.shelf.get(partsOf(this.place()).flow)?.isSensitive);
    if (this.isPrivate) forgetTrail();
    else keepTrail(visit);
    this.draw();
    const below = document.getElementById('onder');
    if (below) below.hidden = this.place() !== this.parts.site.start;
    if (this.shelf.question(this.place())?.finder) this.bringFinder().catch(() => {});
  }

  private draw(finder?: ComponentChildren): void {
    const screen = this.screen();
    drawPlace(screen, this.shelf, this.place(), viewOf(screen, this.shelf, this.context().standing), finder);
  }

  /** Brings the finder of the present question; until it is there, and without it, the answers stand there. */
  private async bringFinder(): Promise<void> {
    const place = this.place();
    await fetchOutcomeLook(this.parts.learn);
    const { drawFinder } = await import('./finders');
    const sheet = this.shelf.get(partsOf(place).flow);
    const question = this.shelf.question(place);
    if (!sheet || !question) return;
    const municipalities = question.finder?.by === 'place' ? await this.shelf.municipalities() : [];
    if (this.place() !== place) return;
    const onPick = (option: OptionId, words?: string) => this.answerWith(option, words);
    this.draw(drawFinder({ screen: this.screen(), sheet, question, municipalities, onPick }));
  }

  /** Fetches what the answers here can lead to, when the browser has nothing better to do. */
  private async prepare(): Promise<void> {
    await idle();
    await fetchOutcomeLook(this.parts.learn);
    const question = this.shelf.question(this.place());
    const options = question ? [...question.options, question.unsure] : [];
    const flows = [...options.map((option) => option.goTo), this.parts.site.help, this.parts.site.start];
    await this.shelf.prepare([...new Set(flows.map((ref) => partsOf(ref).flow))]);
  }

  private context() {
    return this.actor.getSnapshot().context;
  }

  private place(): PlaceRef {
    return this.actor.getSnapshot().matches('handingOver')
      ? this.parts.site.help
      : this.context().standing.place;
  }

  private screen(): Screen {
    return screenAt(this.parts.now(), this.parts.site, this.parts.say);
  }
}
