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

/** `flows/taal/eigen-woorden.yaml` */
export const everydayFile = v.strictObject({
  [K.spellings]: v.optional(v.pipe(v.record(words, names), v.description(HELP.spellings))),
  [K.sameMeaning]: v.optional(v.pipe(v.record(words, names), v.description(HELP.sameMeaning))),
  [K.silent]: v.optional(help('silent')),
});

/** `flows/taal/gevaar/<naam>.yaml` */
export const dangerFile = v.strictObject({
  [K.danger]: v.optional(help('danger')),
  [K.alwaysDanger]: v.optional(help('alwaysDanger')),
  [K.noDanger]: v.optional(help('noDanger')),
  [K.wordGroups]: v.optional(v.pipe(v.record(words, names), v.description(HELP.wordGroups))),
  [K.asides]: v.optional(help('asides')),
});

export type HardWordFile = v.InferOutput<typeof hardWordFile>;
export type AllowedFile = v.InferOutput<typeof allowedFile>;
export type EverydayFile = v.InferOutput<typeof everydayFile>;
export type DangerFile = v.InferOutput<typeof dangerFile>;
