import type { Actions } from '../app/clicks';
import { focusHeading } from '../app/stage';
import type { PlaceRef } from '../flow/types';
import type { Command, KeyAction } from '../ui/counter/keys';
import type { Counter } from './counter';
import type { Panel } from './counter-page';
import type { CounterVisit } from './counter-visit';
import { VisitHands } from './visit-hands';

/** Everything that can be done at the counter, whether by key, by button or by link. */
export class Hands {
  readonly inVisit: VisitHands;

  constructor(private readonly counter: Counter) {
    this.inVisit = new VisitHands(counter);
  }

  key(action: KeyAction): void {
    if (action.do === 'answer') this.inVisit.answerNumber(action.number);
    else if (action.do === 'visit') this.show(() => this.counter.visits.switchToNumber(action.number));
    else this.command(action.do);
  }

  readonly command = (command: Command): void => {
    const { visits } = this.counter;
    switch (command) {
      case 'new':
        this.show(() => visits.begin());
        return;
      case 'next-visit':
        this.show(() => visits.next());
        return;
      case 'cover':
        this.cover();
        return;
      case 'search':
      case 'jump':
      case 'desks':
      case 'take-over':
      case 'keys':
        this.open(command);
        return;
      default:
        if (visits.present) this.inVisit.command(command, visits.present);
    }
  };

  readonly switchTo = (id: string): void => this.show(() => this.counter.visits.switchTo(id));

  readonly rename = (label: string): void => {
    const { visits } = this.counter;
    if (visits.present) visits.rename(visits.present.id, label);
    this.counter.draw();
    // The field is drawn anew; from the heading the keys go on at once.
    focusHeading();
  };

  /** Goes to a place in the visit; who jumps at an empty counter has a visitor. */
  readonly jump = (place: PlaceRef): void => {
    const { visits } = this.counter;
    if (!visits.present) visits.begin();
    this.counter.set({ panel: undefined });
    this.move((visit) => visit.jump(place));
  };

  readonly foundNothing = (): void => {
    this.counter.visits.present?.note('no-result');
  };

  /** Looks into a code, and shows what it says. */
  readonly look = (typed: string): void => {
    this.counter.camera.stop();
    this.counter.set({ panel: 'take-over', found: this.counter.codes.look(typed) });
  };

  readonly openFound = (where: 'new' | 'here'): void => {
    const { visits, shown } = this.counter;
    const visit = shown.found?.visit;
    if (!visit) return;
    this.counter.set({ panel: undefined, found: undefined });
    if (where === 'here') this.move((present) => present.replace(visit));
    else this.show(() => visits.begin(visit));
  };

  readonly end = (): void => {
    const { visits, parts } = this.counter;
    const { present } = visits;
    if (!present) return;
    const news = parts.say('counter.ended', { label: present.label });
    this.show(() => visits.end(present.id), news);
  };

  readonly close = (): void => {
    this.counter.set({ panel: undefined, found: undefined });
  };

  readonly lift = (): void => {
    this.counter.set({ isCovered: false });
    focusHeading();
  };

  cover(): void {
    if (this.counter.isCovered) return;
    this.counter.set({ isCovered: true, panel: undefined, found: undefined, news: '' });
    focusHeading();
  }

  /** What the screens of visitors ask for when something on them is tapped. */
  clicks(): Actions {
    return {
      // Nothing waits here: what is tapped is done at once.
      settle: () => {},
      answer: (option) => this.inVisit.answer(option),
      back: () => this.move((visit) => visit.back()),
      change: (question) => this.move((visit) => visit.change(question)),
      startAgain: () => this.move((visit) => visit.startAgain()),
      nextProblem: () => this.move((visit) => visit.nextProblem()),
      help: () => this.move((visit) => visit.help()),
      // At a counter nobody has to be gone in a hurry; what is on the screen has.
      leaveFast: () => {
        this.cover();
        return true;
      },
      print: () => {
        this.command('print');
        return true;
      },
    };
  }

  /** Does something in the visit on the screen; false when nobody is there. */
  private move(work: (visit: CounterVisit) => void): boolean {
    return this.inVisit.move(work);
  }

  /** Brings another visitor on the screen, or none. */
  private show(change: () => void, news = ''): void {
    change();
    this.counter.set({ panel: undefined, found: undefined, news });
    this.inVisit.focus();
  }

  private open(panel: Panel): void {
    this.counter.set({ panel, news: '' });
  }
}
