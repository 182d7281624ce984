import { partsOf } from '../flow/path';
import type { Standing } from '../flow/replay';
import type { Site } from '../flow/sheet-types';
import type { OptionId, PlaceRef } from '../flow/types';
import { presentProblem, type VisitActor } from '../journey/visit';
import type { Screen } from '../ui/context';
import type { Resources, Say } from '../words/say';
import { screenAt } from './address';
import type { Ahead, Drawn } from './ahead';
import type { FinderShelf } from './finder-shelf';
import { openOutcomes } from './open-outcomes';
import { idle, type Shelf } from './sheets';
import { type Scene, type SceneHost, Stage } from './stage';
import { viewOf } from './visit-view';

/** What a live page lives among: the organisation, the words (more may be learnt), and the time. */
export interface Surroundings {
  readonly site: Site;
  readonly say: Say;
  readonly learn: (words: Resources) => void;
  readonly now: () => Date;
}

/** Draws where the visit stands, and ahead of it where each answer would bring it. */
export class Scenes {
  private ahead: Ahead | undefined;
  private readonly stage: Stage;
  private finders: FinderShelf | undefined;

  constructor(
    private readonly actor: VisitActor,
    private readonly shelf: Shelf,
    private readonly parts: Surroundings,
    private readonly host: SceneHost,
  ) {
    this.stage = new Stage(shelf);
  }

  /** Draws the place of the visit. */
  show(): void {
    this.draw();
    this.tidy(this.place());
  }

  /** Puts up a page that was drawn ahead. */
  hang({ page, place }: Drawn): void {
    this.stage.hang(page, place);
    this.tidy(place);
  }

  /** The page drawn ahead for an answer; any other page drawn ahead is let go. */
  take(option?: OptionId): Drawn | undefined {
    return this.ahead?.take(this.actor.getSnapshot().context.visit, option);
  }

  /** The title of the page that stands there. */
  title(): string {
    return this.stage.titleAt(this.screen(), this.place());
  }

  /** What the visit is about: the flow it came into, or else its last answer. Nothing when it stands at its beginning. */
  topic(): string | undefined {
    return this.topicOf(this.actor.getSnapshot().context.standing);
  }

  /** What a problem is about that stands somewhere. */
  topicOf(standing: Standing): string | undefined {
    const sheet = this.shelf.get(partsOf(standing.place).flow);
    const isBeyond = sheet && partsOf(this.parts.site.start).flow !== sheet.id;
    const { answers } = viewOf(this.screen(), this.shelf, standing);
    return answers.length > 0 && isBeyond ? sheet.title : answers.at(-1)?.answer;
  }

  isStart(): boolean {
    return this.place() === this.parts.site.start;
  }

  /** Is this a place that takes long to read? */
  isOutcome(): boolean {
    return this.shelf.question(this.place()) === undefined;
  }

  /** Fetches what a place is drawn from. */
  async load(place = this.place()): Promise<void> {
    await this.shelf.load(partsOf(place).flow);
    if (this.shelf.question(place) === undefined)
      await (await openOutcomes(this.shelf, this.parts.learn)).load(place);
  }

  /** Fetches what the answers here can lead to, when the browser has nothing better to do, and draws it ahead. */
  async prepare(): Promise<void> {
    await idle();
    await openOutcomes(this.shelf, this.parts.learn);
    const { actor, shelf, stage, parts } = this;
    const load = (place: PlaceRef) => Promise.all([this.load(place), this.loadFinder(place)]);
    const scene = (standing: Standing) => this.scene(standing, standing.place);
    this.ahead ??= new (await import('./ahead')).Ahead({ actor, shelf, stage, load, scene, ...parts });
    await this.ahead.prepare(this.place());
  }

  /** Where the visit stands; the page about help is shown while it is handed over. */
  place(): PlaceRef {
    const snapshot = this.actor.getSnapshot();
    return snapshot.matches('handingOver') ? this.parts.site.help : snapshot.context.standing.place;
  }

  screen(): Screen {
    return screenAt(this.parts.now(), this.parts.site, this.parts.say);
  }

  /** What stands below the first question stands there only. */
  private tidy(place: PlaceRef): void {
    const below = document.getElementById('onder');
    if (below) below.hidden = place !== this.parts.site.start;
  }

  private draw(): void {
    this.stage.draw(this.scene(this.actor.getSnapshot().context.standing, this.place()));
  }

  private scene(standing: Standing, place: PlaceRef): Scene {
    const screen = this.screen();
    const finder = this.finders?.at(place, screen);
    const { dates } = presentProblem(this.actor.getSnapshot().context.visit);
    const visit = viewOf(screen, this.shelf, standing, dates);
    return { screen, place, finder, visit, host: this.host };
  }

  /** Brings the finder of the present question; until it is there, and without it, the answers stand there. */
  async bringFinder(): Promise<void> {
    const place = this.place();
    if (!this.shelf.question(place)?.finder || hasFinder()) return;
    await openOutcomes(this.shelf, this.parts.learn);
    await this.loadFinder(place);
    if (this.place() === place) this.draw();
  }

  private async loadFinder(place: PlaceRef): Promise<void> {
    if (!this.shelf.question(place)?.finder) return;
    const { FinderShelf } = await import('./finder-shelf');
    this.finders ??= new FinderShelf(this.shelf, (option, words) => this.host.answerWith(option, words));
    await this.finders.load(place);
  }
}

function hasFinder(): boolean {
  return document.querySelector('#plek [data-zoeker] *') !== null;
}
