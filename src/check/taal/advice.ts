import { fill, fillLines, type Messages, messageFor } from '../messages';
import type { TaalFinding } from './types';

/** The letter about a finding in two or three short sentences: what is wrong, and what to do. */
export function advice({ rule, values }: TaalFinding, messages: Messages): string {
  const { opening, rest } = messageFor(messages, rule, values.vorm);
  const last = fillLines(rest.at(-1) ?? [], values);
  return [fill(opening, values).replace(/:$/, '.'), ...last].join(' ');
}
