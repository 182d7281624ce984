import { own } from '../flow/own';
import { partsOf } from '../flow/path';
import type { Sheet } from '../flow/sheet-types';
import type { PlaceRef } from '../flow/types';
import type { MirrorScreen, MirrorShow } from '../ui/counter/mirror-view';
import type { CounterVisit } from './counter-visit';
import type { MirrorSender } from './mirror-line';

interface Parts {
  readonly sender: MirrorSender;
  readonly sheetAt: (place: PlaceRef) => Sheet | undefined;
  readonly unsure: string;
  /** The language that the texts are in. */
  readonly language: string;
}

/** The window turned to the visitor: bound to one visit, and blank whenever that visit is not on the screen. */
export class Mirror {
  /** The visit that it is bound to. */
  private bound: string | undefined;
  private hasEnded = false;

  constructor(private readonly parts: Parts) {}

  /** From now on it shows this visit and no other. */
  bind(visit: CounterVisit): void {
    this.bound = visit.id;
    this.hasEnded = false;
  }

  isBoundTo(visit: CounterVisit | undefined): boolean {
    return visit !== undefined && visit.id === this.bound;
  }

  /** The bound visit has ended: blank until it is bound anew. */
  end(visit: CounterVisit): void {
    if (!this.isBoundTo(visit)) return;
    this.bound = undefined;
    this.hasEnded = true;
  }

  /** Follows the counter. */
  follow(present: CounterVisit | undefined, isCovered: boolean, code?: MirrorScreen['code']): void {
    this.parts.sender.show(this.showing(present, isCovered, code));
  }

  private showing(
    present: CounterVisit | undefined,
    isCovered: boolean,
    code: MirrorScreen['code'],
  ): MirrorShow {
    if (this.bound === undefined) return { kind: 'blank', why: this.hasEnded ? 'end' : 'waiting' };
    if (!present || !this.isBoundTo(present)) return { kind: 'blank', why: 'other' };
    if (isCovered) return { kind: 'blank', why: 'cover' };
    const screen = screenOf(present, this.parts);
    return code && screen.kind === 'screen' ? { ...screen, options: [], code } : screen;
  }
}

/** What a visitor sees of their own visit. */
function screenOf(visit: CounterVisit, { sheetAt, unsure, language }: Omit<Parts, 'sender'>): MirrorShow {
  const { place } = partsOf(visit.place);
  const sheet = sheetAt(visit.place);
  const question = own(sheet?.questions ?? {}, place);
  if (question) {
    const options = question.options.map(({ text, hint }) => ({ text, ...(hint ? { hint } : {}) }));
    const lines = [...(question.hint ?? [])];
    return { kind: 'screen', language, title: question.text, lines, options: [...options, { text: unsure }] };
  }
  const outcome = own(sheet?.outcomes ?? {}, place);
  if (!outcome) return { kind: 'blank', why: 'waiting' };
  const phone = sheet?.desks[outcome.desk]?.ways.phone?.value;
  const lines = [...outcome.doThis];
  return { kind: 'screen', language, title: outcome.title, lines, options: [], ...(phone ? { phone } : {}) };
}
