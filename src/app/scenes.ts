import { partsOf } from '../flow/path';
import type { Standing } from '../flow/replay';
import type { Site } from '../flow/sheet-types';
import { type OptionId, type PlaceRef, UNSURE } from '../flow/types';
import { afterwards, type VisitActor } from '../journey/visit';
import type { Screen } from '../ui/context';
import type { Resources, Say } from '../words/say';
import { screenAt } from './address';
import { Ahead } from './ahead';
import { FinderShelf } from './finder-shelf';
import { flowsOf } from './opening';
import { idle, type Shelf } from './sheets';
import { canDraw, fetchOutcomeLook, type Scene, Stage } from './stage';
import { viewOf } from './visit-view';

/** What a live page lives among: the organisation, the words (more may be learnt), and the time. */
export interface Surroundings {
  readonly site: Site;
  readonly say: Say;
  readonly learn: (words: Resources) => void;
  readonly now: () => Date;
}

/** A list longer than this is a register, such as all municipalities: drawing all of it ahead would cost too much. */
const DRAWN_AHEAD = 12;

/** Draws where the visit stands, and ahead of it where each answer would bring it. */
export class Scenes {
  private readonly ahead: Ahead;
  private readonly stage: Stage;
  private readonly finders: FinderShelf;

  constructor(
    private readonly actor: VisitActor,
    private readonly shelf: Shelf,
    private readonly parts: Surroundings,
    onPick: (option: OptionId, words?: string) => void,
  ) {
    this.ahead = new Ahead(() => parts.now().getTime());
    this.stage = new Stage(shelf);
    this.finders = new FinderShelf(shelf, onPick);
  }

  /** Shows the place of the visit, from a page that was drawn ahead when there is one. */
  show(page?: HTMLElement): void {
    const place = this.place();
    if (page) this.stage.hang(page, place);
    else this.draw();
    const below = document.getElementById('onder');
    if (below) below.hidden = place !== this.parts.site.start;
    if (!page?.querySelector('[data-zoeker] *')) this.bringFinder().catch(() => {});
  }

  /** The page drawn ahead for an answer; any other page drawn ahead is let go. */
  take(option?: OptionId): HTMLElement | undefined {
    return this.ahead.take(this.actor.getSnapshot().context.visit, option);
  }

  /** The title of the page that stands there. */
  title(): string {
    return this.stage.titleAt(this.screen(), this.place());
  }

  /** Fetches what a place is drawn from. */
  async load(place = this.place()): Promise<void> {
    await this.shelf.load(partsOf(place).flow);
    if (this.shelf.question(place) === undefined) await fetchOutcomeLook(this.parts.learn);
  }

  /** Fetches what the answers here can lead to, when the browser has nothing better to do, and draws it ahead. */
  async prepare(): Promise<void> {
    await idle();
    await fetchOutcomeLook(this.parts.learn);
    const { visit } = this.actor.getSnapshot().context;
    const isStill = () => this.actor.getSnapshot().context.visit === visit;
    const question = this.shelf.question(this.place());
    const options = question ? [...question.options, { ...question.unsure, id: UNSURE }] : [];
    const flows = [...options.map((option) => option.goTo), this.parts.site.help, this.parts.site.start];
    const near = new Set(flows.map((ref) => partsOf(ref).flow));
    await this.shelf.prepare([...near]);
    if (!isStill()) return;
    this.shelf.keepOnly(new Set([...near, ...flowsOf(visit), partsOf(this.place()).flow]));
    if (options.length > DRAWN_AHEAD) return;
    for (const { goTo } of options) await this.finders.load(goTo).catch(() => {});
    const ids = options.map(({ id }) => id);
    if (isStill()) await this.ahead.draw(visit, ids, (id) => this.sketch(id), isStill);
  }

  /** Where the visit stands; the page about help is shown while it is handed over. */
  place(): PlaceRef {
    const snapshot = this.actor.getSnapshot();
    return snapshot.matches('handingOver') ? this.parts.site.help : snapshot.context.standing.place;
  }

  screen(): Screen {
    return screenAt(this.parts.now(), this.parts.site, this.parts.say);
  }

  private draw(): void {
    this.stage.draw(this.scene(this.actor.getSnapshot().context.standing, this.place()));
  }

  private scene(standing: Standing, place: PlaceRef): Scene {
    const screen = this.screen();
    const finder = this.finders.at(place, screen);
    return { screen, place, finder, visit: viewOf(screen, this.shelf, standing) };
  }

  /** Brings the finder of the present question; until it is there, and without it, the answers stand there. */
  private async bringFinder(): Promise<void> {
    const place = this.place();
    if (!this.shelf.question(place)?.finder) return;
    await fetchOutcomeLook(this.parts.learn);
    const isReady = await this.finders.load(place);
    if (isReady && this.place() === place) this.draw();
  }

  /** The page that an answer would lead to. */
  private sketch(option: OptionId): HTMLElement | undefined {
    const { standing } = afterwards(this.actor, { type: 'ANSWER', question: this.place(), option });
    if (!canDraw(this.shelf, standing.place)) return undefined;
    return this.stage.sketch(this.scene(standing, standing.place));
  }
}
