import type { Finding } from '../../flow/finding';
import { fill, fillLines, type Messages, messageFor } from '../messages';
import type { TaalFinding } from './types';

/** The letter about a finding in two or three short sentences: what is wrong, and what to do. */
export function advice({ rule, values }: TaalFinding, messages: Messages): string {
  const { opening, rest } = messageFor(messages, rule, values.vorm);
  const last = fillLines(rest.at(-1) ?? [], values);
  return [fill(opening, values).replace(/:$/, '.'), ...last].join(' ');
}

/** The same finding as the letter writer knows it. */
export function asFinding(found: TaalFinding, file: string): Finding {
  const { rule: code, severity, start, end, values, suggestions: near } = found;
  return { code, severity: severity === 'tip' ? 'note' : severity, file, start, end, values, near };
}
