import { K } from '../../../flow/keys';
import type { ReadPack } from '../../../flow/read-pack';
import type { WrittenText } from '../../texts';
import type { RuleName, TaalFinding } from '../types';

/** These are about a sentence or more; a single word is no reason to leave a long sentence long. */
const WHOLE: ReadonlySet<RuleName> = new Set<RuleName>([
  'zin-lang',
  'tekst-index',
  'korte-zinnen',
  'zinnen-combineren',
]);

/** A piece of a sentence names the sentence when it is at least this long. Units: words. */
const NAMES_SENTENCE = 3;

/** Whether the author gave a reason, in the file itself, for what was found. */
export function isExcused(read: ReadPack, { text, spot }: WrittenText, found: TaalFinding): boolean {
  const piece = text.slice(found.start, found.end).toLowerCase();
  return excusesIn(read, spot.file).some((excuse) => {
    const isLong = excuse.split(/\s+/).length >= NAMES_SENTENCE;
    return piece.includes(excuse) && (isLong || !WHOLE.has(found.rule));
  });
}

function excusesIn(read: ReadPack, file: string): string[] {
  const value = read.files.get(file)?.value as { readonly [key: string]: unknown } | undefined;
  const excuses = value?.[K.wordsExcused];
  if (!Array.isArray(excuses)) return [];
  return excuses.map((one: { readonly [K.word]: string }) => one[K.word].toLowerCase());
}
