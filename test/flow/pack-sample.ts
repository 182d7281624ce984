import { readPack } from '../../src/flow/read-pack';
import type { RawFile } from '../../src/flow/source';
import type { Flow, Pack } from '../../src/flow/types';
import { flowsDir, readPackFolder } from '../../src/tools/pack-folder';

/**
 * A flow in a test: YAML without the obligatory head, or a sketch of its ways.
 * `{ gevaar: 'ja > bel, nee > plek, ? > plek', bel: '', plek: '' }`: a question with its options and "weet ik niet" (`?`),
 * and two outcomes. `gevaar was risico` and `ja was jawel > bel` tell earlier names.
 */
export type FlowSample = string | Readonly<Record<string, string>>;

const PROVENANCE = 'bron: verzonnen\nnagekeken: 3 november 2026\nzekerheid: S\neigenaar: Balie\n';

const ORGANISATION = `naam: Gemeente Voorbeeld
dienst: Wegwijzer
slagzin: Wij helpen u naar het goede loket.
gebied: Voorbeeld
hulp: start/hulp
algemeen loket: balie
liaison: liaison
nood: { tekst: Is er nu gevaar?, bel: nood-112, meer: start/nood, meer tekst: Andere nood }
snel weg: { adres: https://weer.example/, tekst: Snel weg }
houdbaar: 12 maanden
site: https://wegwijzer.example
veiligheid: https://veilig.example
paginas: []
kleuren: {}
${PROVENANCE}`;

const DESKS = `${PROVENANCE}loketten:
  balie: { naam: de balie, soort: klacht, rol: helpt, telefoon: { nummer: 043 - 389 99 99 } }
  liaison: { naam: de liaison, soort: liaison, rol: helpt, telefoon: { nummer: 043 - 389 73 56 } }
  nood-112: { naam: "112", soort: nood, rol: helpt, telefoon: { nummer: "112" } }
`;

const TERMS = `${PROVENANCE}termijnen:
  bezwaar: { naam: de termijn voor bezwaar, duur: 6 weken }
`;

/** A small pack: the flows of the test, and around them an organisation, three desks and one term. */
export function packOf(
  flows: Readonly<Record<string, FlowSample>>,
  files: Record<string, string> = {},
): Pack {
  const { pack, findings } = readPack(filesOf(flows, files));
  if (!pack || findings.length > 0) throw new Error(JSON.stringify(findings, null, 2));
  return pack;
}

/** One flow by itself, as `weg`. */
export function flowOf(sample: FlowSample): Flow {
  return packOf({ weg: sample }).flows.get('weg') as Flow;
}

/** The files of a small pack, before they are read. `files` come on top, or in the place of what is there. */
export function filesOf(
  flows: Readonly<Record<string, FlowSample>>,
  files: Record<string, string> = {},
): RawFile[] {
  const start = Object.keys(flows)[0] ?? 'start';
  const all: Record<string, string> = {
    'organisatie.yaml': `begin: ${start}\n${ORGANISATION}`,
    'loketten/balie.yaml': DESKS,
    'termijnen.yaml': TERMS,
    ...Object.fromEntries(Object.entries(flows).map(([id, flow]) => [`${id}/wegwijzer.yaml`, yamlOf(flow)])),
    ...files,
  };
  return Object.entries(all).map(([path, text]) => rawFile(path, text));
}

export function rawFile(path: string, text: string): RawFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The provenance that a file of facts gives once for all of them. */
export function withProvenance(yaml: string): string {
  return PROVENANCE + yaml;
}

let shipped: Pack | undefined;

/** The pack in `flows/`, read once for all tests of a file. */
export function shippedPack(): Pack {
  shipped ??= readPack(readPackFolder(flowsDir())).pack;
  if (!shipped) throw new Error('flows/ has no readable organisatie.yaml');
  return shipped;
}

function yamlOf(flow: FlowSample): string {
  const body = typeof flow === 'string' ? flow : sketchOf(flow);
  const first = /^vragen:\n {2}([a-z0-9-]+):/m.exec(body)?.[1] ?? /^ {2}([a-z0-9-]+):/m.exec(body)?.[1];
  const head = ['titel: Een weg', 'kort: Over een weg.', `begin bij: ${first}`, 'eigenaar: Balie'];
  const missing = [...head, 'nagekeken: 3 november 2026', 'bron: verzonnen'].filter(
    (line) => !new RegExp(`^${line.split(':')[0]}:`, 'm').test(body),
  );
  return `${missing.join('\n')}\n${body}`;
}

function sketchOf(places: Readonly<Record<string, string>>): string {
  const all = Object.entries(places);
  const questions = all.filter(([, ways]) => ways !== '').map(([name, ways]) => questionOf(name, ways));
  const outcomes = all.filter(([, ways]) => ways === '').map(([name]) => outcomeOf(name));
  return `${groupOf('vragen', questions)}${groupOf('uitkomsten', outcomes)}`;
}

function groupOf(key: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : `${key}:\n${entries.join('')}`;
}

function questionOf(name: string, ways: string): string {
  const [id, ...old] = name.split(' was ');
  const arrows = ways.split(', ').map((way) => way.split(' > '));
  const options = arrows
    .filter(([option]) => option !== '?')
    .map(([option = '', to]) => optionOf(option, to));
  const unsure = arrows.find(([option]) => option === '?')?.[1] ?? arrows[0]?.[1];
  const opening = `  ${id}:\n    vraag: Vraag ${id}?\n    heette eerder: [${old.join()}]\n    keuzes:\n`;
  return `${opening}${options.join('')}    weet ik niet: { zeg: Geeft niet., ga naar: ${unsure} }\n`;
}

function optionOf(option: string, to: string | undefined): string {
  const [id, ...old] = option.split(' was ');
  return `      - { id: ${id}, tekst: Keuze ${id}, ga naar: ${to}, heette eerder: [${old.join()}] }\n`;
}

function outcomeOf(name: string): string {
  const [id, ...old] = name.split(' was ');
  return `  ${id}: { kop: Uitkomst ${id}, loket: balie, doe dit: Bel., heette eerder: [${old.join()}] }\n`;
}
