import type { Template } from '../../flow/fact-types';
import { K } from '../../flow/keys';
import type { DeskId, OptionId, PlaceRef } from '../../flow/types';
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
export function newQuestion(
  words: string,
  options: readonly NewOption[],
  help: PlaceRef,
  { unsure }: Template,
): Value {
  return {
    [K.question]: words,
    [K.options]: options.map(({ id, text, goTo }) => ({ [K.id]: id, [K.text]: text, [K.goTo]: goTo })),
    [K.unsure]: { [K.say]: unsure, [K.goTo]: help },
  };
}

/** A new outcome with every line that one must have. */
export function newOutcome(words: string, desk: DeskId | '', help: PlaceRef, template: Template): Value {
  return {
    [K.heading]: words,
    [K.desk]: desk,
    [K.doThis]: template.doThis,
    [K.bring]: template.bring,
    [K.cost]: template.cost,
    [K.afterwards]: template.afterwards,
    [K.cannot]: template.cannot,
    [K.otherwise]: { [K.say]: template.otherwise, [K.goTo]: help },
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
