import * as v from 'valibot';
import { K } from '../keys';
import { FIELD_SHAPES } from '../letter-types';
import { HELP } from './help';
import { byId, excuses, helped, id, line, optionalProvenance, place, text, yesNo } from './parts';

const field = v.strictObject({
  [K.question]: line('question'),
  [K.hint]: v.optional(text('hint')),
  [K.reason]: v.optional(text('reason')),
  [K.shape]: v.pipe(v.picklist(FIELD_SHAPES), v.description(HELP.shape)),
  [K.isOptional]: v.optional(v.pipe(yesNo, v.description(HELP.isOptional))),
  [K.takeFrom]: v.optional(v.pipe(v.array(place), v.description(HELP.takeFrom))),
});

const fields = v.pipe(byId(field), v.description(HELP.fields));

const part = v.strictObject({
  [K.text]: text('text'),
  [K.ifFilled]: v.optional(v.pipe(id, v.description(HELP.ifFilled))),
  [K.carries]: v.optional(v.pipe(v.array(id), v.description(HELP.carries))),
});

const parts = v.pipe(v.array(part), v.description(HELP.part));

const step = v.strictObject({
  [K.heading]: line('heading'),
  [K.fields]: helped('stepFields', v.array(id)),
});

/** `flows/brieven/<name>.yaml` */
export const letterFile = v.strictObject({
  [K.title]: line('title'),
  [K.about]: text('about'),
  [K.kind]: v.pipe(id, v.description(HELP.letterKind)),
  [K.isFree]: v.optional(v.pipe(yesNo, v.description(HELP.isFree))),
  [K.steps]: v.pipe(v.array(step), v.nonEmpty(), v.description(HELP.steps)),
  [K.fields]: v.optional(fields, {}),
  [K.subject]: line('subject'),
  [K.letter]: parts,
  [K.enclose]: v.optional(text('enclose')),
  [K.sending]: text('sending'),
  [K.wordsExcused]: excuses,
});

const kind = v.strictObject({
  [K.name]: line('name'),
  [K.demands]: v.pipe(byId(v.pipe(v.string(), v.trim(), v.nonEmpty())), v.description(HELP.demands)),
  ...optionalProvenance,
});

/** `flows/brieven.yaml` */
export const letterFrameFile = v.strictObject({
  ...optionalProvenance,
  [K.warning]: text('warning'),
  [K.fields]: fields,
  [K.above]: parts,
  [K.below]: parts,
  [K.letterKinds]: helped('letterKinds', byId(kind)),
  [K.wordsExcused]: excuses,
});

export type LetterFile = v.InferOutput<typeof letterFile>;
export type LetterFrameFile = v.InferOutput<typeof letterFrameFile>;
export type FieldFile = v.InferOutput<typeof field>;
export type PartFile = v.InferOutput<typeof part>;
