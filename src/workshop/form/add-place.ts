import { K } from '../../flow/keys';
import { namedBlocks } from '../splice/block';
import { editField } from '../splice/edit-field';
import { printBehindKey } from '../splice/print';
import type { Splice, Value } from '../splice/splice';

/** A new question: two answers to be filled in, and a way on for who does not know. */
export function newQuestion(words: string, unsure: { say: string; goTo: string }): Value {
  const option = (id: string, text: string) => ({ [K.id]: id, [K.text]: text, [K.goTo]: '' });
  return {
    [K.question]: words,
    [K.options]: [option('ja', 'Ja'), option('nee', 'Nee')],
    [K.unsure]: { [K.say]: unsure.say, [K.goTo]: unsure.goTo },
  };
}

/** A new outcome, with what no outcome may lack. */
export function newOutcome(words: string, desk: string): Value {
  return {
    [K.heading]: words,
    [K.desk]: desk,
    [K.doThis]: '',
    [K.cost]: '',
    [K.afterwards]: '',
    [K.cannot]: '',
    [K.otherwise]: { [K.say]: '' },
  };
}

/** Writes a new question or outcome behind the last one, an empty line between. */
export function addPlace(
  text: string,
  section: typeof K.questions | typeof K.outcomes,
  id: string,
  value: Value,
): Splice | undefined {
  const blocks = namedBlocks(text, section);
  const last = blocks.at(-1);
  if (!last) return editField(text, [section], { [id]: value }, [K.questions, K.outcomes, K.examples]);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const indent = /^[ ]*/.exec(text.slice(last.start))?.[0] ?? '  ';
  const before = text.slice(0, last.end).endsWith('\n') ? '' : lineBreak;
  const lines = `${before}${lineBreak}${indent}${id}:${printBehindKey(value, indent, lineBreak)}${lineBreak}`;
  return { from: last.end, to: last.end, text: lines };
}
