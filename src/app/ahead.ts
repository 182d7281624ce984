import { render } from 'preact';
import { machineOf } from '../flow/machine';
import { partsOf } from '../flow/path';
import type { Standing } from '../flow/replay';
import type { Site, WalkSheet } from '../flow/sheet-types';
import { type FlowId, type OptionId, type PlaceRef, UNSURE } from '../flow/types';
import { foresee } from '../journey/foresee';
import type { Visit, VisitActor } from '../journey/visit';
import { flowsOf } from './opening';
import { idle, type Shelf } from './sheets';
import type { Scene, Stage } from './stage';

/** A page drawn earlier than this says perhaps no longer whether a desk is open. Units: ms. */
const FRESH_MS = 120_000;

/** A list longer than this is a register, such as all municipalities: of that only the questions are drawn ahead. */
const MOST_PAGES = 16;

/** A page that stands ready out of sight, and the place it shows. */
export interface Drawn {
  readonly page: HTMLElement;
  readonly place: PlaceRef;
}

interface Parts {
  readonly actor: VisitActor;
  readonly shelf: Shelf;
  readonly stage: Stage;
  /** Fetches what a place is drawn from. */
  readonly load: (place: PlaceRef) => Promise<unknown>;
  readonly site: Site;
  readonly now: () => Date;
  readonly scene: (standing: Standing) => Scene;
}

/**
 * The next page for each answer of the question that stands there, fetched and drawn while the visitor reads: a tap then
 * only has to hang it. What was drawn for one visit fits no other.
 */
export class Ahead {
  private visit: Visit | undefined;
  private drawnAt = 0;
  private pages = new Map<OptionId, Drawn>();

  constructor(private readonly parts: Parts) {}

  /** The page for an answer, when it was drawn for this very visit; whatever is taken, all are let go. */
  take(visit: Visit, option?: OptionId): Drawn | undefined {
    const isFresh = this.parts.now().getTime() - this.drawnAt < FRESH_MS;
    const page = this.visit === visit && isFresh && option !== undefined ? this.pages.get(option) : undefined;
    this.visit = undefined;
    this.pages = new Map();
    return page;
  }

  /** Fetches and builds the flows that the answers at a place lead to, lets go of others, and draws the next pages. */
  async prepare(place: PlaceRef): Promise<void> {
    const { shelf, site } = this.parts;
    const visit = this.presentVisit();
    const question = shelf.question(place);
    const options = question ? [...question.options, { ...question.unsure, id: UNSURE }] : [];
    const near = new Set([...options.map(({ goTo }) => goTo), site.help, site.start].map(flowOf));
    await buildAhead(shelf, near);
    if (this.presentVisit() !== visit) return;
    shelf.keepOnly(new Set([...near, ...flowsOf(visit), flowOf(place)]));
    shelf.outcomes?.keepOnly([place, site.help]);
    await this.parts.load(site.help).catch(() => {});
    const isRegister = options.length > MOST_PAGES;
    const likely = options.filter(({ goTo }) => !isRegister || shelf.question(goTo));
    await this.drawAll(visit, place, likely);
  }

  /** One page at a time, each when the browser has nothing better to do; stops when the visit moves on. */
  private async drawAll(
    visit: Visit,
    place: PlaceRef,
    options: readonly { id: OptionId; goTo: PlaceRef }[],
  ): Promise<void> {
    // Together: one after the other, each would cost a round trip, and the visitor has chosen before the last one is there.
    await Promise.all(options.map(({ goTo }) => this.parts.load(goTo).catch(() => {})));
    this.parts.shelf.outcomes?.closeBooks();
    this.visit = visit;
    this.drawnAt = this.parts.now().getTime();
    this.pages = new Map();
    for (const { id } of options) {
      await idle();
      if (this.presentVisit() !== visit || this.visit !== visit) return;
      const page = this.sketch(place, id);
      if (page) this.pages.set(id, page);
    }
  }

  /**
   * The page that an answer would lead to, drawn out of sight.
   * A copy is kept, for what Preact remembers of a page weighs more than the page; a form needs its handlers.
   */
  private sketch(question: PlaceRef, option: OptionId): Drawn | undefined {
    const { actor, shelf, stage, scene } = this.parts;
    const { standing } = foresee(actor, { type: 'ANSWER', question, option });
    if (!shelf.canDraw(standing.place)) return undefined;
    const next = scene(standing);
    const page = stage.pageOf(next);
    if (!page) return undefined;
    const root = document.createElement('div');
    root.id = 'plek';
    render(page, root);
    if (root.querySelector('form')) return { page: root, place: standing.place };
    const copy = root.cloneNode(true) as HTMLElement;
    render(null, root);
    return { page: copy, place: standing.place };
  }

  private presentVisit(): Visit {
    return this.parts.actor.getSnapshot().context.visit;
  }
}

/** A larger flow is built when the visitor enters it: ahead, it would cost memory that most visitors never use. */
const MOST_PLACES = 100;

/** Fetches and builds flows; nobody waits for it, and a failure only means that a link is followed instead. */
async function buildAhead(shelf: Shelf, flows: ReadonlySet<FlowId>): Promise<void> {
  await Promise.all([...flows].map((flow) => shelf.load(flow).catch(() => {})));
  for (const flow of flows) {
    await idle();
    const sheet = shelf.get(flow);
    if (sheet && placesIn(sheet) <= MOST_PLACES) machineOf(sheet);
  }
}

function placesIn({ questions, outcomes }: WalkSheet): number {
  return Object.keys(questions).length + Object.keys(outcomes).length;
}

function flowOf(ref: PlaceRef): string {
  return partsOf(ref).flow;
}
