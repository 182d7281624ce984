import { type Lookup, replay, type Standing } from '../flow/replay';
import { type OptionId, type PlaceRef, UNSURE } from '../flow/types';
import { wholeVisit } from '../journey/foresee';
import { presentProblem, startVisit, type Visit, type VisitActor, visitFrom } from '../journey/visit';
import type { SignalKind } from '../signals/signal';
import { note, signalsOf, type Tally } from '../signals/tally';

/** What a visit at the counter has to know of the flows. */
export interface FlowGround {
  readonly lookup: Lookup;
  readonly start: PlaceRef;
  /** The page of the person who helps. */
  readonly help: PlaceRef;
  /** Is this a place of which nothing is kept, coded or counted: in a sensitive flow, or an emergency? */
  readonly isSensitive: (place: PlaceRef) => boolean;
}

/** One visitor at the counter: an actor of their own, and what was noted along the way. Nothing of it is shared. */
export class CounterVisit {
  private readonly actor: VisitActor;
  private tally: Tally = [];
  private readonly seen = new Set<PlaceRef>();
  /** How the visit was before each jump, so that "terug" leads back there. */
  private jumps: Visit[] = [];

  constructor(
    readonly id: string,
    public label: string,
    private readonly ground: FlowGround,
    visit: Visit = visitFrom(ground.start),
  ) {
    this.actor = startVisit(ground.lookup, visit);
    this.look();
  }

  get visit(): Visit {
    return this.actor.getSnapshot().context.visit;
  }

  get standing(): Standing {
    return this.actor.getSnapshot().context.standing;
  }

  /** The place on the screen; while it is handed over that is the page about help. */
  get place(): PlaceRef {
    return this.actor.getSnapshot().matches('handingOver') ? this.ground.help : this.standing.place;
  }

  /** Has it been at a place of which nothing is kept? Once it has, that stays so. */
  get isSensitive(): boolean {
    return [...this.seen].some(this.ground.isSensitive);
  }

  get isEmpty(): boolean {
    return this.visit.problems.every(({ answers }) => answers.length === 0);
  }

  answer(option: OptionId, words?: string): void {
    const question = this.place;
    if (option === UNSURE) this.note('unsure');
    this.actor.send({ type: 'ANSWER', question, option, words });
    this.look();
  }

  /** One step back; from the place somebody jumped to, back to where that was. */
  back(): boolean {
    const before = this.standing.path.length === 0 && !this.isHelping ? this.jumps.pop() : undefined;
    if (before) this.actor.send({ type: 'RESUME', visit: before });
    else if (this.standing.path.length === 0 && !this.isHelping) return false;
    else this.actor.send({ type: 'BACK' });
    this.look();
    return true;
  }

  change(question: PlaceRef): void {
    this.actor.send({ type: 'CHANGE', question });
    this.look();
  }

  /** Goes straight to a place; answers given before count again when the visitor comes by. */
  jump(place: PlaceRef): void {
    const { problems } = this.visit;
    this.jumps.push(this.visit);
    const answers = presentProblem(this.visit).answers.map((answer) =>
      answer.question === place ? { ...answer, isAside: true } : answer,
    );
    const visit = { problems: [...problems.slice(0, -1), { start: place, answers }] };
    this.actor.send({ type: 'RESUME', visit });
    this.look();
  }

  nextProblem(): void {
    this.jumps = [];
    this.actor.send({ type: 'NEXT_PROBLEM', start: this.ground.start });
    this.look();
  }

  startAgain(): void {
    this.jumps = [];
    this.actor.send({ type: 'START_AGAIN', start: this.ground.start });
    this.look();
  }

  help(): void {
    this.note('stuck');
    this.actor.send({ type: 'HELP' });
    this.look();
  }

  /** Puts another visit, such as one from a code, in the place of this one. */
  replace(visit: Visit): void {
    this.jumps = [];
    this.actor.send({ type: 'RESUME', visit: wholeVisit(visit) });
    this.look();
  }

  note(kind: SignalKind): void {
    this.tally = note(this.tally, { kind, place: this.place });
  }

  /** What is said at this outcome to "was this help?". */
  get opinion(): SignalKind | undefined {
    return this.tally.find(({ kind, place }) => /helped$/.test(kind) && place === this.place)?.kind;
  }

  /** What this visit adds to the counts when it ends. */
  signals(): Tally {
    const { lookup, isSensitive } = this.ground;
    const standings = this.visit.problems.map(({ start, answers }) => replay(lookup, start, answers));
    return signalsOf({ tally: this.tally, standings, seen: this.seen, isLeftOut: isSensitive });
  }

  private get isHelping(): boolean {
    return this.actor.getSnapshot().matches('handingOver');
  }

  private look(): void {
    this.seen.add(this.place);
  }
}
