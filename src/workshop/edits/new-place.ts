import { K } from '../../flow/keys';
import type { DeskId, OptionId, PlaceRef } from '../../flow/types';
import type { Say } from '../../words/say';
import { nameFrom } from '../files/pack-paths';
import type { Value } from '../splice/splice';
import { freeName } from '../text/places';

/** An answer that is not there yet. */
export interface NewOption {
  readonly id: OptionId;
  readonly text: string;
  /** Empty: the author has to choose. */
  readonly goTo: PlaceRef | '';
}

/** The answers of a new question out of lines that somebody typed, each with a name of its own. */
export function newOptions(lines: string): NewOption[] {
  const taken = new Set<string>();
  return linesOf(lines).map((text) => {
    const id = freeName(nameFrom(text), taken);
    taken.add(id);
    return { id, text, goTo: '' };
  });
}

/** A new question: its answers, and a way on for who does not know. `help`: where visitors who are stuck go. */
export function newQuestion(words: string, options: readonly NewOption[], help: PlaceRef, say: Say): Value {
  return {
    [K.question]: words,
    [K.options]: options.map(({ id, text, goTo }) => ({ [K.id]: id, [K.text]: text, [K.goTo]: goTo })),
    [K.unsure]: { [K.say]: say('route.unsure'), [K.goTo]: help },
  };
}

/** A new outcome with every line that one must have; its sentences are true of any desk until somebody knows better. */
export function newOutcome(words: string, desk: DeskId | '', help: PlaceRef, say: Say): Value {
  return {
    [K.heading]: words,
    [K.desk]: desk,
    [K.doThis]: say('route.doThis'),
    [K.bring]: say('route.bring'),
    [K.cost]: say('route.cost'),
    [K.afterwards]: say('route.afterwards'),
    [K.cannot]: say('route.cannot'),
    [K.otherwise]: { [K.say]: say('route.otherwise'), [K.goTo]: help },
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
