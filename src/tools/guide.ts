import { fill, type Messages, messageFor } from '../check/messages';
import { CODES } from '../flow/codes';

/** The parts of `flows/README.md` that follow from the code: written between marks, so that they cannot drift. */
export interface GuideParts {
  readonly sleutels: string;
  readonly brieven: string;
}

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** The files in the order in which a liaison needs them. */
const FILES: Readonly<Record<string, string>> = {
  flow: 'Een wegwijzer: `<naam>/wegwijzer.yaml`',
  voorbeelden: 'Voorbeelden in een eigen bestand: `voorbeelden/<naam>.yaml`',
  loketten: 'Loketten: `loketten/<naam>.yaml`',
  gemeenten: 'Gemeenten: `gemeenten.yaml`',
  termijnen: 'Termijnen: `termijnen.yaml`',
  feiten: 'Feiten: `feiten.yaml`',
  feestdagen: 'Feestdagen: `feestdagen.yaml`',
  begrippen: 'Begrippen: `taal/begrippen.yaml`',
  'moeilijke-woorden': 'Moeilijke woorden: `taal/moeilijke-woorden.yaml`',
  'eigen-woorden': 'Hoe mensen het zelf zeggen: `taal/eigen-woorden.yaml`',
  gevaar: 'Hoe mensen over gevaar vertellen: `taal/gevaar/<naam>.yaml`',
  toegestaan: 'Toegestane woorden: `taal/toegestaan.yaml`',
  brieven: 'Wat elke brief heeft: `brieven.yaml`',
  brief: 'Een brief: `brieven/<naam>.yaml`',
  pagina: 'Pagina’s: `paginas/<naam>.yaml`',
  overdracht: 'Wat iemand meegeeft aan de medewerker: `overdracht.yaml`',
  organisatie: 'De organisatie: `organisatie.yaml`',
  nummers: 'Vaste nummers, geschreven door een programma: `nummers.yaml`',
};

/** Writes both parts, from the schemas (by file name) and the letters. */
export function guideParts(schemas: Readonly<Record<string, string>>, messages: Messages): GuideParts {
  const names = Object.keys(schemas).map((file) => file.replace('.schema.json', ''));
  const inOrder = Object.keys(FILES).filter((name) => names.includes(name));
  const rest = names.filter((name) => !inOrder.includes(name));
  const sleutels = [...inOrder, ...rest].map((name) =>
    [
      `### ${FILES[name] ?? `\`${name}.yaml\``}`,
      ...tablesOf(JSON.parse(schemas[`${name}.schema.json`] ?? '{}')),
    ].join('\n\n'),
  );
  return { sleutels: sleutels.join('\n\n'), brieven: letterTable(messages) };
}

/** A guide with its parts filled in between `<!-- name -->` and `<!-- einde name -->`. */
export function filledGuide(guide: string, parts: GuideParts): string {
  return Object.entries(parts).reduce(
    (text, [name, part]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- einde ${name} -->)`),
        (_, open, close) => `${open}\n\n${part}\n\n${close}`,
      ),
    guide,
  );
}

/** Tables of the groups of keys in a file, the outer ones first; keys with the same below them share a table. */
function tablesOf(file: Schema): string[] {
  const groups = new Map<string, { inside: Schema; below: string[] }>();
  const collect = (schema: Schema, below?: string) => {
    const inside = insideOf(schema);
    const keys = Object.entries(inside.properties ?? {});
    if (keys.length === 0) return;
    const name = keys.map(([key]) => key).join();
    const group = groups.get(name) ?? { inside, below: [] };
    if (below !== undefined && !group.below.includes(below)) group.below.push(below);
    if (groups.has(name)) return;
    groups.set(name, group);
    for (const [key, one] of keys) collect(one, key);
  };
  collect(file);
  return [...groups.values()].map(tableOf);
}

function tableOf({ inside, below }: { inside: Schema; below: readonly string[] }): string {
  const { properties = {}, required = [] } = inside;
  const rows = Object.entries(properties).map(([key, one]) => {
    const help = one.description ?? insideOf(one).description ?? '';
    return `| \`${key}\` | ${required.includes(key) ? 'ja' : ''} | ${help} |`;
  });
  const title = below.length === 0 ? [] : [`Onder ${below.map((key) => `\`${key}\``).join(', ')}:`, ''];
  return [...title, '| sleutel | moet | wat |', '|---|---|---|', ...rows].join('\n');
}

/** What an author writes below a key: the keys of one thing, also where many have a name or stand in a row. */
function insideOf(schema: Schema): Schema {
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].map(insideOf);
  if (choices.length > 0) {
    const [first = {}] = choices;
    const properties = Object.assign({}, ...choices.map((one) => one.properties));
    const required = first.required?.filter((key) => choices.every((one) => one.required?.includes(key)));
    return { ...schema, anyOf: undefined, oneOf: undefined, properties, required };
  }
  if (schema.items) return insideOf(schema.items);
  if (typeof schema.additionalProperties === 'object') return insideOf(schema.additionalProperties);
  return schema;
}

function letterTable(messages: Messages): string {
  const rows = [...CODES].sort().map((code) => {
    const variant = [...messages.keys()].find((key) => key.startsWith(`${code}/`))?.split('/')[1];
    const { title, rest } = messageFor(messages, code, messages.has(code) ? undefined : variant);
    return `| \`${code}\` | ${title} | ${inShort(rest.flat()).replaceAll('|', '\\|')} |`;
  });
  return ['| code | brief | waarom, en wat je doet |', '|---|---|---|', ...rows].join('\n');
}

/** The lines that are the same in every letter of this kind; or, where each differs, with dots for what differs. */
function inShort(lines: readonly string[]): string {
  const plain = lines
    .filter((line) => !/^\[zonder /.test(line))
    .map((line) => line.replace(/^\[als \w+\]\s*/, ''));
  const same = plain.filter((line) => fill(line, GAPS) === line);
  return (same.length > 0 ? same : plain.map((line) => fill(line, GAPS))).join(' ');
}

/** Every value that a letter may fill in. */
const GAPS = new Proxy<Record<string, string>>({}, { get: () => '…' });
