import * as v from 'valibot';
import { CERTAINTIES } from '../fact-types';
import { K } from '../keys';
import { HELP } from './help';

/** Names that other lines point at: small letters, digits and dashes. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PLACE_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/;
const DATE_PATTERN =
  /^\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}$/;

/** A line that must be there and must say something; its help text shows in an editor. */
export function line(key: keyof typeof HELP) {
  return v.pipe(v.string(), v.trim(), v.nonEmpty(), v.description(HELP[key]));
}

/** One paragraph, or a list of them. */
export function text(key: keyof typeof HELP) {
  const say = v.pipe(v.string(), v.trim(), v.nonEmpty());
  return v.pipe(v.union([say, v.pipe(v.array(say), v.nonEmpty())]), v.description(HELP[key]));
}

/** The same schema with the help that an editor shows. */
export function helped<Schema extends v.GenericSchema>(key: keyof typeof HELP, schema: Schema) {
  return v.pipe(schema, v.description(HELP[key]));
}

export const id = v.pipe(v.string(), v.regex(ID_PATTERN), v.title('naam'));
export const place = v.pipe(v.string(), v.regex(PLACE_PATTERN), v.title('plek'), v.description(HELP.goTo));
export const date = v.pipe(v.string(), v.regex(DATE_PATTERN), v.title('datum'), v.description(HELP.checked));
export const names = v.pipe(v.array(v.pipe(v.string(), v.trim(), v.nonEmpty())), v.title('rij'));
export const certainty = v.pipe(v.picklist(CERTAINTIES), v.description(HELP.certainty));
export const yesNo = v.picklist(['ja', 'nee']);

/** Source, date, certainty and owner of one fact, or of a whole file of facts. */
export const provenance = {
  [K.source]: line('source'),
  [K.checked]: date,
  [K.certainty]: certainty,
  [K.owner]: line('owner'),
} as const;

/** The same when a file gives them once for all its facts. */
export const optionalProvenance = {
  [K.source]: v.optional(line('source')),
  [K.checked]: v.optional(date),
  [K.certainty]: v.optional(certainty),
  [K.owner]: v.optional(line('owner')),
  [K.toConfirm]: v.optional(text('toConfirm')),
} as const;

/** A map from ids to things of one kind. */
export function byId<Schema extends v.GenericSchema>(schema: Schema) {
  return v.record(id, schema);
}

/** Words that the language check leaves alone in this file, each with the reason. */
export const excuses = v.optional(
  v.pipe(
    v.array(v.strictObject({ [K.word]: line('word'), [K.reason]: line('because') })),
    v.description(HELP.wordsExcused),
  ),
);
