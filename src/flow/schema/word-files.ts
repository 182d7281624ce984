import * as v from 'valibot';
import { K } from '../keys';
import { HELP } from './help';
import { helped, names } from './parts';

/** A word or a few, as an author writes them. */
const words = v.pipe(v.string(), v.trim(), v.nonEmpty());

/** `daarom; dus`, or, where a word has more than one meaning: `taak (een zware opgave); lijst (de opgave van uw inkomen)` */
const better = v.pipe(
  v.string(),
  v.trim(),
  v.regex(/^[^;]+(;[^;]+){0,2}$/),
  v.title('betere woorden'),
  v.description(HELP.better),
);

const hardWords = v.record(words, better);

/** `flows/taal/moeilijke-woorden.yaml` */
export const hardWordFile = v.strictObject({
  [K.hardWords]: helped('hardWords', v.record(words, hardWords)),
  [K.archaic]: v.optional(v.pipe(hardWords, v.description(HELP.archaic))),
  [K.shortened]: v.optional(v.pipe(v.record(words, words), v.description(HELP.shortened))),
});

/** `flows/taal/toegestaan.yaml`: words with commas between them. */
export const allowedFile = v.strictObject({
  [K.words]: v.pipe(v.record(words, words), v.description(HELP.words)),
  [K.properNames]: v.optional(v.pipe(words, v.description(HELP.properNames))),
  [K.shortened]: v.optional(helped('allowedShort', words)),
});

const help = (key: keyof typeof HELP) => v.pipe(names, v.description(HELP[key]));

const danger = v.strictObject({
  [K.alone]: v.optional(help('alone')),
  [K.signs]: v.optional(help('signs')),
  [K.together]: v.optional(
    v.pipe(
      v.array(v.strictObject({ [K.oneOf]: helped('oneOf', names), [K.by]: helped('byWords', names) })),
      v.title('rij'),
      v.description(HELP.together),
    ),
  ),
});

/** `flows/taal/eigen-woorden.yaml` */
export const everydayFile = v.strictObject({
  [K.spellings]: v.optional(v.pipe(v.record(words, names), v.description(HELP.spellings))),
  [K.sameMeaning]: v.optional(v.pipe(v.record(words, names), v.description(HELP.sameMeaning))),
  [K.silent]: v.optional(help('silent')),
  [K.danger]: v.optional(v.pipe(v.record(words, danger), v.description(HELP.danger))),
  [K.noDanger]: v.optional(help('noDanger')),
});

export type HardWordFile = v.InferOutput<typeof hardWordFile>;
export type AllowedFile = v.InferOutput<typeof allowedFile>;
export type EverydayFile = v.InferOutput<typeof everydayFile>;
