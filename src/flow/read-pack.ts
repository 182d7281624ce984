import type { Code } from './codes';
import type { Finding, Spot } from './finding';
import { hashOf } from './hash';
import { K } from './keys';
import { locate } from './locate';
import { type FileKind, isWordList, type OneRead, parseFiles, type ReadFile } from './pack-files';
import { refOf } from './path';
import { borrowWays, type Report, readDesks, readMunicipalities } from './read-desks';
import { readEveryday, readLessons } from './read-everyday';
import {
  readFacts,
  readHolidays,
  readMeanings,
  readOrganisation,
  readPage,
  readTemplate,
  readTerms,
} from './read-facts';
import { readExample, readFlow, type Surroundings } from './read-flow';
import { readHandover } from './read-handover';
import { NO_FRAME, readFrame, readLetter } from './read-letters';
import type { ParsedFile } from './read-yaml';
import type { NumberFile } from './schema/number-file';
import type { RawFile } from './source';
import type { Desk, Flow, FlowId, Pack, PlaceRef } from './types';

/** A pack as far as it could be read, with everything that was noticed on the way. */
export interface ReadPack {
  /** Missing when there is no readable `organisatie.yaml`. */
  readonly pack?: Pack;
  readonly findings: readonly Finding[];
  readonly files: ReadonlyMap<string, ParsedFile>;
  /** Files that cannot be read: what points at their contents is not the author's mistake. */
  readonly broken: ReadonlySet<string>;
}

/**
 * Reads all files of a content pack, but for the lists of words: only who looks at the language needs those, and they are long.
 * With a memory, a file that was read before is not read again: reading is most of the work.
 * Errors: never thrown; each problem is a finding at its place, all in one run.
 */
export function readPack(raw: readonly RawFile[], memory?: WeakMap<RawFile, OneRead>): ReadPack {
  const { read, findings, files, broken } = parseFiles(
    raw.filter(({ path }) => !isWordList(path)),
    memory,
  );
  const report: Report = (code, spot, values) => findings.push(findingAt(files, code, spot, values));
  const pack = buildPack(read, report);
  if (!pack && !broken.includes('organisatie.yaml')) {
    findings.push({
      code: 'geen-organisatie',
      severity: 'error',
      file: 'organisatie.yaml',
      start: 0,
      end: 0,
      values: {},
    });
  }
  return { pack, findings, files, broken: new Set(broken) };
}

/** Makes a finding of a spot. */
export function findingAt(
  files: ReadonlyMap<string, ParsedFile>,
  code: Code,
  spot: Spot,
  values: Record<string, string>,
): Finding {
  const file = files.get(spot.file);
  const at = file ? locate(file, spot) : { start: 0, end: 0 };
  return { code, severity: 'error', file: spot.file, ...at, values };
}

/** `overlast/wegwijzer.yaml` → `overlast` */
export function flowIdOf(path: string): FlowId {
  return path.split('/')[0] ?? path;
}

function buildPack(read: readonly ReadFile[], report: Report): Pack | undefined {
  const facts = factsOf(read, report);
  const starts = startsOf(read);
  const around: Surroundings = { starts, desks: facts.desks, municipalities: facts.municipalities };
  const flows = new Map<FlowId, Flow>();
  for (const { path, kind, value } of read) {
    if (kind === 'flow') flows.set(flowIdOf(path), readFlow(flowIdOf(path), path, value, around));
  }
  const [file] = ofKind(read, 'organisation');
  if (!file) return undefined;
  const resolve = (place: string): PlaceRef =>
    place.includes('/') ? place : (starts.get(place) ?? refOf(place, ''));
  const organisation = readOrganisation(file.value, resolve);
  const examples = ofKind(read, 'examples').flatMap(({ path, value }) =>
    value[K.examples].map((one, index) =>
      readExample(one, starts.get(organisation.start) ?? '', resolve, {
        file: path,
        path: [K.examples, index],
      }),
    ),
  );
  const parts = { organisation, template: readTemplate(file.value), flows, ...facts, examples };
  return { ...parts, version: versionOf(parts) };
}

function factsOf(read: readonly ReadFile[], report: Report) {
  const towns = ofKind(read, 'municipalities').flatMap(({ path, value }) =>
    readMunicipalities(path, value, report),
  );
  const own = ofKind(read, 'desks').flatMap(({ path, value }) => readDesks(path, value, report));
  const desks = new Map<string, Desk>();
  for (const desk of [...own, ...towns.map((town) => town.desk)]) desks.set(desk.id, desk);
  const meanings = ofKind(read, 'meanings');
  const [holidays] = ofKind(read, 'holidays').map(({ path, value }) => readHolidays(path, value, report));
  const [frame] = ofKind(read, 'letterFrame').map(({ path, value }) => readFrame(path, value, report));
  return {
    desks: borrowWays(desks),
    municipalities: index(towns.map((town) => town.municipality)),
    terms: index(ofKind(read, 'terms').flatMap(({ path, value }) => readTerms(path, value, report))),
    facts: index(ofKind(read, 'facts').flatMap(({ path, value }) => readFacts(path, value, report))),
    meanings: index(meanings.flatMap(({ value }) => readMeanings(value))),
    mustExplain: meanings.flatMap(({ value }) => value[K.mustExplain] ?? []),
    everyday: readEveryday(ofKind(read, 'everyday').map(({ value }) => value)),
    lessons: readLessons(ofKind(read, 'danger').map(({ value }) => value)),
    holidays: holidays ?? NO_HOLIDAYS,
    pages: index(ofKind(read, 'page').map(({ path, value }) => readPage(nameOf(path), value))),
    letters: index(ofKind(read, 'letter').map(({ path, value }) => readLetter(nameOf(path), value))),
    letterFrame: frame ?? NO_FRAME,
    handover: ofKind(read, 'handover').map(({ value }) => readHandover(value))[0],
    numbers: ofKind(read, 'numbers').flatMap(({ value }) => readNumbers(value)),
  };
}

/** A pack without holidays counts no day as one: a term then ends on its plain last day, the earlier and safe one. */
const NO_HOLIDAYS = {
  source: '',
  checked: '1970-01-01',
  certainty: 'O',
  owner: '',
  days: [],
  equalled: [],
} as const;

function startsOf(read: readonly ReadFile[]): Map<FlowId, PlaceRef> {
  return new Map(
    ofKind(read, 'flow').map(({ path, value }) => [flowIdOf(path), refOf(flowIdOf(path), value[K.start])]),
  );
}

function ofKind<Kind extends FileKind>(
  read: readonly ReadFile[],
  kind: Kind,
): Extract<ReadFile, { kind: Kind }>[] {
  return read.filter((file): file is Extract<ReadFile, { kind: Kind }> => file.kind === kind);
}

function index<Thing extends { readonly id: string }>(things: readonly Thing[]): Map<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** The options in the order of their numbers; what is no number is for the examiner to tell. */
function readNumbers(file: NumberFile): (readonly [string, number])[] {
  return Object.entries(file[K.numbers]).map(([name, number]) => [name, Number(number)]);
}

/** `paginas/over.yaml` → `over` */
function nameOf(path: string): string {
  return path.replace(/^[^/]+\/|\.ya?ml$/g, '');
}

/** Everything that can change what a visitor is asked and told, in one name: codes carry it. What danger is learnt from changes neither, nor do example sentences. */
function versionOf(parts: Omit<Pack, 'version'>): string {
  const flows = [...parts.flows.values()].map(({ id, version, search, checked, source }) => [
    id,
    version,
    search,
    checked,
    source,
  ]);
  const maps = [
    parts.desks,
    parts.municipalities,
    parts.terms,
    parts.facts,
    parts.meanings,
    parts.pages,
    parts.letters,
  ];
  const { kinds, ...frame } = parts.letterFrame;
  const ours = [parts.organisation, parts.holidays, parts.everyday, frame, [...kinds.values()]];
  return hashOf([flows, ...ours, ...maps.map((map) => [...map.values()])]);
}
