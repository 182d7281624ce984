import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/flow/pack-files';
import { readYaml } from '../../src/flow/read-yaml';
import { decode, isFinding } from '../../src/flow/source';
import { readPackFolder } from '../../src/tools/pack-folder';
import { schemaFiles } from '../../src/tools/schema';
import { ROOT } from './sources';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly required?: readonly string[];
}

const made = schemaFiles();
const settings = readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8');

describe('the JSON Schema that an editor completes from', () => {
  it.each(Object.keys(made))('%s is the one that the definition gives', (name) => {
    expect(readFileSync(join(ROOT, 'flows/schema', name), 'utf8')).toBe(made[name]);
  });

  it.each(Object.keys(made))('%s is known to the editor', (name) => {
    expect(settings).toContain(`flows/schema/${name}`);
  });

  it('knows every key of the shipped flows', () => {
    const schema: Schema = JSON.parse(made['flow.schema.json'] ?? '{}');
    const flows = readPackFolder(join(ROOT, 'flows')).filter(({ path }) => kindOf(path) === 'flow');
    const unknown = flows.flatMap((file) => unknownKeys(readValue(file), schema, file.path));
    expect(flows.length).toBeGreaterThan(5);
    expect(unknown).toEqual([]);
  });

  it('refuses a key that nobody knows', () => {
    const schema: Schema = JSON.parse(made['flow.schema.json'] ?? '{}');
    expect(unknownKeys({ titel: 'x', tittel: 'y' }, schema, 'proef')).toEqual(['proef: tittel']);
  });
});

function readValue(file: Parameters<typeof decode>[0]): unknown {
  const source = decode(file);
  return isFinding(source) ? undefined : readYaml(source).file?.value;
}

/** The keys of a value that its schema does not name. */
function unknownKeys(value: unknown, schema: Schema, at: string): string[] {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (choices.length > 0)
    return choices.map((one) => unknownKeys(value, one, at)).sort((a, b) => a.length - b.length)[0] ?? [];
  if (Array.isArray(value))
    return value.flatMap((item) => (schema.items ? unknownKeys(item, schema.items, at) : []));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const next = schema.properties?.[key] ?? schema.additionalProperties;
    return next ? unknownKeys(inside, next, at) : [`${at}: ${key}`];
  });
}
