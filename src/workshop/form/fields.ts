import { K } from '../../flow/keys';

/** How a value is filled in: on one line, in paragraphs, or with a name that the pack knows. */
type FieldKind = 'line' | 'text' | 'place' | 'desk' | 'term' | 'kind';

/** One field of a form: the key behind which it stands. */
export interface Field {
  readonly key: string;
  readonly kind: FieldKind;
  readonly isOptional?: true;
}

const line = (key: string): Field => ({ key, kind: 'line' });
const text = (key: string): Field => ({ key, kind: 'text' });
const optional = (field: Field): Field => ({ ...field, isOptional: true });
const goTo: Field = { key: K.goTo, kind: 'place' };

/** The fields of a flow itself. */
export const FLOW_FIELDS: readonly Field[] = [
  line(K.title),
  line(K.about),
  optional(text(K.search)),
  { key: K.start, kind: 'place' },
  line(K.owner),
  line(K.checked),
  line(K.source),
];

export const QUESTION_FIELDS: readonly Field[] = [
  line(K.question),
  optional(text(K.hint)),
  optional(text(K.reason)),
  optional(text(K.staffNote)),
  optional(text(K.askOn)),
];

export const OPTION_FIELDS: readonly Field[] = [line(K.text), optional(line(K.hint)), goTo];

export const UNSURE_FIELDS: readonly Field[] = [text(K.say), goTo];

export const OUTCOME_FIELDS: readonly Field[] = [
  line(K.heading),
  { key: K.desk, kind: 'desk' },
  optional({ key: K.kind, kind: 'kind' }),
  optional({ key: K.term, kind: 'term' }),
  optional(text(K.warning)),
  text(K.doThis),
  optional(text(K.bring)),
  optional(text(K.cost)),
  optional(text(K.afterwards)),
  optional(text(K.cannot)),
  optional(text(K.staffNote)),
];

export const POINTER_FIELDS: readonly Field[] = [
  text(K.say),
  optional(goTo),
  optional({ key: K.desk, kind: 'desk' }),
];

export const EXAMPLE_FIELDS: readonly Field[] = [text(K.story), { key: K.endsAt, kind: 'place' }];

/** The order in which the keys of a group are written, for a key that comes new. */
export const ORDER: readonly string[] = [
  K.title,
  K.about,
  K.search,
  K.isSensitive,
  K.start,
  K.owner,
  K.checked,
  K.source,
  K.id,
  K.question,
  K.heading,
  K.desk,
  K.kind,
  K.term,
  K.text,
  K.warning,
  K.doThis,
  K.bring,
  K.cost,
  K.say,
  K.hint,
  K.reason,
  K.afterwards,
  K.cannot,
  K.otherwise,
  K.also,
  K.staffNote,
  K.askOn,
  K.finder,
  K.options,
  K.optionsFrom,
  K.goTo,
  K.unsure,
  K.formerly,
];
