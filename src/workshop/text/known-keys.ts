import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { FILE_KINDS, type FileKind } from '../../flow/pack-files';

/** As much of a JSON Schema as is looked at here. */
interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly const?: string;
}

/** A word that may stand somewhere, with what it is for. */
export interface Known {
  readonly word: string;
  readonly help: string;
}

const drawn = new Map<FileKind, Schema>();

/** The keys that may stand in a group of a file. `around`: the names above it, an empty one for an item of a list. */
export function keysIn(kind: FileKind, around: readonly string[]): Known[] {
  const groups = schemasAt(kind, around);
  const found = groups.flatMap(({ properties = {} }) => Object.entries(properties));
  return [...new Map(found)].map(([word, { description = '' }]) => ({ word, help: description }));
}

/** The words that may stand behind a key, where only some may. */
export function wordsBehind(kind: FileKind, around: readonly string[], key: string): Known[] {
  const found = schemasAt(kind, [...around, key]).flatMap((one) => one.enum ?? one.const ?? []);
  return found.map((word) => ({ word: String(word), help: '' }));
}

function schemasAt(kind: FileKind, path: readonly string[]): Schema[] {
  let here = spread(schemaOf(kind));
  for (const step of path) here = here.flatMap((one) => spread(stepInto(one, step)));
  return here;
}

function stepInto({ items, properties, additionalProperties }: Schema, step: string): Schema | undefined {
  if (step === '') return items;
  const inside = properties?.[step];
  return inside ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
}

/** A schema with its ways to be otherwise. */
function spread(schema: Schema | undefined): Schema[] {
  if (!schema) return [];
  return [schema, ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap(spread)];
}

function schemaOf(kind: FileKind): Schema {
  const before = drawn.get(kind);
  if (before) return before;
  const schema = toJsonSchema(FILE_KINDS[kind].schema as v.GenericSchema, {
    ignoreActions: ['trim'],
    typeMode: 'input',
  }) as Schema;
  drawn.set(kind, schema);
  return schema;
}
