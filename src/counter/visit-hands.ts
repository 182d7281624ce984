import { focusHeading } from '../app/stage';
import { type OptionId, UNSURE } from '../flow/types';
import type { Command } from '../ui/counter/keys';
import type { Counter } from './counter';
import type { CounterVisit } from './counter-visit';

/** More answers than there are digits: such a list is searched, not counted. */
const MOST_DIGITS = 9;

/** What can be done in the visit on the screen. */
export class VisitHands {
  constructor(private readonly counter: Counter) {}

  command(command: Command, visit: CounterVisit): void {
    switch (command) {
      case 'unsure':
        if (this.options().length > 0) this.answer(UNSURE);
        return;
      case 'back':
      case 'help':
        this.move((present) => void present[command]());
        return;
      case 'end':
        this.counter.set({ panel: 'end', news: '' });
        return;
      case 'give-code':
        this.giveCode(visit);
        return;
      case 'mirror':
        this.turnMirror(visit);
        return;
      case 'print':
        this.print(visit);
        return;
      case 'helped':
      case 'not-helped':
        this.hear(command);
        return;
    }
  }

  answer(option: OptionId, words?: string): boolean {
    return this.move((visit) => visit.answer(option, words));
  }

  answerNumber(number: number): void {
    const options = this.options();
    const option = options.length > MOST_DIGITS ? undefined : options[number - 1];
    if (option) this.answer(option.id);
  }

  /** Does something in the visit on the screen, and shows where it is then; false when nobody is there. */
  move(work: (visit: CounterVisit) => void): boolean {
    const { visits } = this.counter;
    if (!visits.present) return false;
    visits.act(work);
    this.counter.set({ news: '' });
    scrollTo(0, 0);
    this.focus();
    return true;
  }

  /** A list that is too long for digits gets the focus in its field; everything else in its heading. */
  focus(): void {
    const field = this.options().length > MOST_DIGITS && document.querySelector<HTMLElement>('#zoek');
    if (field) field.focus();
    else focusHeading();
  }

  private options() {
    const { visits, parts } = this.counter;
    return parts.sheets.shelf.question(visits.present?.place ?? '')?.options ?? [];
  }

  private giveCode(visit: CounterVisit): void {
    if (!('none' in this.counter.codes.codeOf(visit))) visit.note('handed-over');
    this.counter.set({ panel: 'give-code', news: '' });
  }

  private turnMirror(visit: CounterVisit): void {
    const { mirror, parts } = this.counter;
    mirror.bind(visit);
    const isOpen = parts.openMirror();
    const { say } = parts;
    this.counter.tell(isOpen ? say('counter.mirrorOn', { label: visit.label }) : say('counter.mirrorNot'));
  }

  private print(visit: CounterVisit): void {
    if (this.options().length > 0) {
      this.counter.tell(this.counter.parts.say('counter.printNot'));
      return;
    }
    visit.note('handed-over');
    print();
  }

  private hear(opinion: 'helped' | 'not-helped'): void {
    const { visits, parts } = this.counter;
    if (!parts.settings.hasSignals || this.options().length > 0) return;
    visits.act((visit) => visit.note(opinion));
    this.counter.tell(parts.say('counter.thanks'));
  }
}
