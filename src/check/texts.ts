import type { Spot } from '../flow/finding';
import { K } from '../flow/keys';
import { type FileKind, kindOf } from '../flow/pack-files';
import type { ReadPack } from '../flow/read-pack';

/** One text that somebody will read. */
export interface WrittenText {
  readonly text: string;
  readonly spot: Spot;
  readonly kind: FileKind;
  /** Staff read the notes for the counter; everything else is for citizens. */
  readonly isForStaff: boolean;
}

/** The keys behind which a text stands that appears on a page. */
const TEXT_KEYS: ReadonlySet<string> = new Set([
  K.about,
  K.afterwards,
  K.area,
  K.askFor,
  K.askOn,
  K.begins,
  K.bring,
  K.callSay,
  K.cannot,
  K.consent,
  K.cost,
  K.doThis,
  K.enclose,
  K.heading,
  K.hint,
  K.instead,
  K.late,
  K.moreText,
  K.name,
  K.noPhone,
  K.question,
  K.reason,
  K.say,
  K.sending,
  K.service,
  K.slogan,
  K.staffNote,
  K.stops,
  K.subject,
  K.text,
  K.title,
  K.unsure,
  K.warning,
  K.weDo,
  K.what,
  K.youDo,
]);

/** Behind these stands what only staff read. */
const FOR_STAFF: ReadonlySet<string> = new Set([K.staffNote, K.askOn]);

/** Every text of a pack that appears on a page, as it is written; one in a template counts once. */
export function textsOf(read: Pick<ReadPack, 'files' | 'broken'>): WrittenText[] {
  const texts: WrittenText[] = [];
  for (const [path, file] of read.files) {
    const kind = kindOf(path);
    // A long list of words or stories is read by a program.
    if (!kind || file.isPlain || read.broken.has(path)) continue;
    for (const { text, steps, key } of stringsIn(file.value, [], '')) {
      // At a finder this is the name of an option.
      if (key === K.late && steps.includes(K.finder)) continue;
      const isText = TEXT_KEYS.has(key) || steps.at(-2) === K.demands;
      if (!isText || steps.includes(K.answers) || steps[0] === K.wordsExcused) continue;
      texts.push({ text, spot: { file: path, path: steps }, kind, isForStaff: FOR_STAFF.has(key) });
    }
  }
  return texts;
}

type Steps = (string | number)[];

/** Every string in a value, with its path and the nearest key above it. */
export function* stringsIn(
  value: unknown,
  steps: Steps,
  key: string,
): Generator<{ text: string; steps: Steps; key: string }> {
  if (typeof value === 'string') yield { text: value, steps, key };
  else if (Array.isArray(value)) {
    for (const [index, one] of value.entries()) yield* stringsIn(one, [...steps, index], key);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) yield* stringsIn(one, [...steps, name], name);
  }
}
