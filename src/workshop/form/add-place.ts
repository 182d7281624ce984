import { K } from '../../flow/keys';
import { namedBlocks } from '../splice/block';
import { editField } from '../splice/edit-field';
import { printBehindKey } from '../splice/print';
import type { Splice, Value } from '../splice/splice';
import type { Section } from '../text/places';

/** Writes a new question or outcome behind the last one, an empty line between. */
export function addPlace(text: string, section: Section, id: string, value: Value): Splice | undefined {
  const blocks = namedBlocks(text, section);
  const last = blocks.at(-1);
  if (!last) return editField(text, [section], { [id]: value }, [K.questions, K.outcomes, K.examples]);
  const lineBreak = /\r?\n/.exec(text)?.[0] ?? '\n';
  const indent = /^[ ]*/.exec(text.slice(last.start))?.[0] ?? '  ';
  const before = text.slice(0, last.end).endsWith('\n') ? '' : lineBreak;
  const lines = `${before}${lineBreak}${indent}${id}:${printBehindKey(value, indent, lineBreak)}${lineBreak}`;
  return { from: last.end, to: last.end, text: lines };
}
