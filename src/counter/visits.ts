import type { Visit } from '../journey/visit';
import { CounterVisit, type FlowGround } from './counter-visit';

export interface VisitsParts {
  readonly ground: FlowGround;
  readonly newId: () => string;
  /** What a visitor without a label is called. */
  readonly name: (number: number) => string;
  /** Told when a visit has changed, and when one has ended. */
  readonly onChanged: (visit: CounterVisit) => void;
  readonly onEnded: (visit: CounterVisit) => void;
}

/** The visitors at this counter. One of them is talked with; the others wait, each with their own answers. */
export class Visits {
  private readonly open: CounterVisit[] = [];
  private at: CounterVisit | undefined;
  private counted = 0;

  constructor(private readonly parts: VisitsParts) {}

  get all(): readonly CounterVisit[] {
    return this.open;
  }

  /** The visitor who is talked with now; nobody when the counter is empty. */
  get present(): CounterVisit | undefined {
    return this.at;
  }

  /** A new visitor comes to the counter, with the answers of a code or file when they bring one. */
  begin(visit?: Visit): CounterVisit {
    this.counted++;
    const made = new CounterVisit(
      this.parts.newId(),
      this.parts.name(this.counted),
      this.parts.ground,
      visit,
    );
    this.open.push(made);
    this.at = made;
    this.parts.onChanged(made);
    return made;
  }

  /** Brings back a visit that was open before a crash; nobody is talked with yet. */
  bringBack(id: string, label: string, visit: Visit): void {
    this.counted++;
    this.open.push(new CounterVisit(id, label, this.parts.ground, visit));
  }

  /** Does something in the visit that is talked with. */
  act(work: (visit: CounterVisit) => void): void {
    const { at } = this;
    if (!at) return;
    work(at);
    this.parts.onChanged(at);
  }

  switchTo(id: string): void {
    this.at = this.open.find((one) => one.id === id) ?? this.at;
  }

  /** The visitor at a place in the row, counted from 1. */
  switchToNumber(number: number): void {
    this.at = this.open[number - 1] ?? this.at;
  }

  /** The next visitor in the row. */
  next(): void {
    const index = this.at ? this.open.indexOf(this.at) : -1;
    this.at = this.open[(index + 1) % this.open.length] ?? this.at;
  }

  rename(id: string, label: string): void {
    const visit = this.open.find((one) => one.id === id);
    if (!visit || label.trim() === '') return;
    visit.label = label.trim().slice(0, 40);
    this.parts.onChanged(visit);
  }

  /** Ends a visit: all of it is gone, nothing of the others is touched, and none of them comes on the screen by itself. */
  end(id: string): void {
    const index = this.open.findIndex((one) => one.id === id);
    const [ended] = index < 0 ? [] : this.open.splice(index, 1);
    if (!ended) return;
    if (this.at === ended) this.at = undefined;
    this.parts.onEnded(ended);
  }
}
