import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { readMessages } from '../check/messages';
import { FILE_KINDS, type FileKind } from '../flow/pack-files';
import { filledGuide, guideParts } from './guide';

/** The file name of the schema of each kind of file; `.vscode/settings.json` points an editor at them. */
const NAMES: Readonly<Record<FileKind, string>> = {
  organisation: 'organisatie',
  flow: 'flow',
  desks: 'loketten',
  municipalities: 'gemeenten',
  terms: 'termijnen',
  facts: 'feiten',
  holidays: 'feestdagen',
  meanings: 'begrippen',
  hardWords: 'moeilijke-woorden',
  allowed: 'toegestaan',
  everyday: 'eigen-woorden',
  danger: 'gevaar',
  page: 'pagina',
  handover: 'overdracht',
  numbers: 'nummers',
  examples: 'voorbeelden',
  letterFrame: 'brieven',
  letter: 'brief',
};

/** The JSON Schema of every kind of file, by file name, made from the definition that the reader uses. */
export function schemaFiles(): Record<string, string> {
  const kinds = Object.entries(FILE_KINDS) as [FileKind, (typeof FILE_KINDS)[FileKind]][];
  return Object.fromEntries(
    kinds.map(([kind, { schema }]) => {
      // Trimming is the reader's own; a schema cannot say it and need not.
      const drawn = toJsonSchema(schema, { ignoreActions: ['trim'], typeMode: 'input' });
      return [`${NAMES[kind]}.schema.json`, `${JSON.stringify(drawn, asWritten, 2)}\n`];
    }),
  );
}

/** To us 112 and nee are words; an editor takes them for a number and a truth value, and must not complain. */
function asWritten(key: string, value: unknown): unknown {
  if (key === 'propertyNames' || !isPlainText(value)) return value;
  return { ...value, type: ['string', 'number', 'boolean'] };
}

function isPlainText(value: unknown): value is { type: 'string' } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    value.type === 'string' &&
    !('enum' in value)
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = resolve('flows/schema');
  await mkdir(folder, { recursive: true });
  const files = schemaFiles();
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const messages = readMessages(await readFile(new URL('../check/messages.md', import.meta.url), 'utf8'));
  const guide = resolve('flows/README.md');
  await writeFile(guide, filledGuide(await readFile(guide, 'utf8'), guideParts(files, messages)));
  console.log(
    `${Object.keys(NAMES).length} schema's staan in flows/schema, en de tabellen in flows/README.md.`,
  );
}
