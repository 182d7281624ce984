import { partsOf } from '../../flow/path';
import type { Answer } from '../../flow/replay';
import { questionAt } from '../../flow/table';
import { type Pack, UNSURE } from '../../flow/types';
import type { Say } from '../../words/say';

/** A question and the answer to it, as a visitor reads them; what is not known by its short name. */
export function wordsOf({ flows }: Pack, { question, option }: Answer, say: Say): string {
  const asked = questionAt(flows, question);
  const text = asked?.options.find(({ id }) => id === option)?.text ?? option;
  return `${asked?.text ?? partsOf(question).place} ${option === UNSURE ? say('question.unsure') : text}`;
}
