import type * as v from 'valibot';
import type { Finding } from './finding';
import { foundAt } from './found-at';
import { K } from './keys';
import { nearest } from './near';
import type { ParsedFile } from './read-yaml';
import { HELP } from './schema/help';

const ALL_KEYS: ReadonlySet<string> = new Set(Object.values(K));

/** Tells of a key that has to be there and is not. A question without "weet ik niet" would hold a visitor fast: that has a letter of its own. */
export function missingKey(file: ParsedFile, path: (string | number)[], name: string): Finding {
  const around = path.slice(0, -1);
  if (name === K.unsure)
    return foundAt(file, around, 'weet-ik-niet-mist', { vraag: String(around.at(-1)), sleutel: name });
  return foundAt(file, around, 'sleutel-mist', { sleutel: name, uitleg: helpFor(path) });
}

/** Tells of a key that nobody may write here. An unknown word with lines below it is nearly always a name of the author's own that stands too far to one side. */
export function unknownKey(
  file: ParsedFile,
  path: (string | number)[],
  issue: v.BaseIssue<unknown>,
  name: string,
): Finding {
  const near = nearest(name, ALL_KEYS);
  const below = issue.path?.at(-1)?.value;
  const hasLines = typeof below === 'object' && below !== null && !Array.isArray(below);
  if (hasLines && near.length === 0) return foundAt(file, path, 'inspringen', {}, { atKey: true });
  const code = ALL_KEYS.has(name) ? 'sleutel-verkeerde-plek' : 'onbekende-sleutel';
  const values = { sleutel: name, bij: whereabouts(path.slice(0, -1)) };
  return { ...foundAt(file, path, code, values, { atKey: true }), near };
}

function whereabouts(path: readonly (string | number)[]): string {
  return path.filter((step) => typeof step === 'string').join(' › ') || 'het begin van het bestand';
}

/** What an editor shows beside the last key of a path; one key means something else in a list of excused words. */
export function helpFor(path: readonly (string | number)[]): string {
  const key = path.at(-1);
  if (key === K.reason && path.includes(K.wordsExcused)) return HELP.because;
  const english = Object.entries(K).find(([, dutch]) => dutch === key)?.[0] as keyof typeof HELP | undefined;
  return (english && HELP[english]) ?? '';
}
