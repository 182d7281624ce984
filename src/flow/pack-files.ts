import type * as v from 'valibot';
import type { Finding } from './finding';
import { fit } from './fit';
import { readPlainYaml } from './plain-yaml';
import { type ParsedFile, readYaml } from './read-yaml';
import {
  deskFile,
  factFile,
  holidayFile,
  meaningFile,
  municipalityFile,
  termFile,
} from './schema/fact-files';
import { exampleFile, flowFile } from './schema/flow-file';
import { handoverFile } from './schema/handover-file';
import { letterFile, letterFrameFile } from './schema/letter-files';
import { numberFile } from './schema/number-file';
import { organisationFile, pageFile } from './schema/site-files';
import { allowedFile, dangerFile, everydayFile, hardWordFile } from './schema/word-files';
import { decode, isFinding, type RawFile, type SourceText } from './source';

/** Every kind of file in a pack: where it stands and what it has to look like. */
export const FILE_KINDS = {
  organisation: { place: /^organisatie\.ya?ml$/, schema: organisationFile },
  flow: { place: /^[^/]+\/wegwijzer\.ya?ml$/, schema: flowFile },
  desks: { place: /^loketten(\/[^/]+)?\.ya?ml$/, schema: deskFile },
  municipalities: { place: /^gemeenten\.ya?ml$/, schema: municipalityFile },
  terms: { place: /^termijnen\.ya?ml$/, schema: termFile },
  facts: { place: /^feiten\.ya?ml$/, schema: factFile },
  holidays: { place: /^feestdagen\.ya?ml$/, schema: holidayFile },
  meanings: { place: /^taal\/begrippen\.ya?ml$/, schema: meaningFile },
  hardWords: { place: /^taal\/moeilijke-woorden\.ya?ml$/, schema: hardWordFile },
  allowed: { place: /^taal\/toegestaan\.ya?ml$/, schema: allowedFile },
  everyday: { place: /^taal\/eigen-woorden\.ya?ml$/, schema: everydayFile },
  danger: { place: /^taal\/gevaar\/[^/]+\.ya?ml$/, schema: dangerFile },
  page: { place: /^paginas\/[^/]+\.ya?ml$/, schema: pageFile },
  handover: { place: /^overdracht\.ya?ml$/, schema: handoverFile },
  numbers: { place: /^nummers\.ya?ml$/, schema: numberFile },
  letterFrame: { place: /^brieven\.ya?ml$/, schema: letterFrameFile },
  letter: { place: /^brieven\/[^/]+\.ya?ml$/, schema: letterFile },
  examples: { place: /^voorbeelden(\/[^/]+)?\.ya?ml$/, schema: exampleFile },
} as const;

export type FileKind = keyof typeof FILE_KINDS;

/** A file that fits its definition. */
export type ReadFile = {
  [Kind in FileKind]: { path: string; kind: Kind; value: v.InferOutput<(typeof FILE_KINDS)[Kind]['schema']> };
}[FileKind];

/** The kind of a file by its path, or nothing for a file that is none of ours (a README, a schema). */
export function kindOf(path: string): FileKind | undefined {
  return (Object.keys(FILE_KINDS) as FileKind[]).find((kind) => FILE_KINDS[kind].place.test(path));
}

/** Whether a file is a list of words for the language check. */
export function isWordList(path: string): boolean {
  const kind = kindOf(path);
  return kind === 'hardWords' || kind === 'allowed';
}

/** What came of one file. */
export interface OneRead {
  readonly file?: ParsedFile;
  /** Only when it fits. */
  readonly read?: ReadFile;
  readonly findings: readonly Finding[];
}

/**
 * Decodes, parses and fits every file; the ones with problems are in `broken`, their problems in `findings`.
 * With a memory, a file that was read before is not read again.
 */
export function parseFiles(
  raw: readonly RawFile[],
  memory?: WeakMap<RawFile, OneRead>,
): {
  read: ReadFile[];
  findings: Finding[];
  files: Map<string, ParsedFile>;
  broken: string[];
} {
  const result = {
    read: [] as ReadFile[],
    findings: [] as Finding[],
    files: new Map<string, ParsedFile>(),
    broken: [] as string[],
  };
  for (const file of [...raw].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const kind = kindOf(file.path);
    const one = memory?.get(file) ?? (kind ? parseOne(file, kind) : { findings: strayFile(file) });
    memory?.set(file, one);
    if (one.file) result.files.set(file.path, one.file);
    if (one.read) result.read.push(one.read);
    result.findings.push(...one.findings);
    if (kind && one.findings.length > 0) result.broken.push(file.path);
  }
  return result;
}

/** Kinds of which a file may be a thousand lines that say one thing each. */
const LONG_LISTS: ReadonlySet<FileKind> = new Set(['hardWords', 'allowed', 'danger']);

/** Reads a list the fast way when it is plain; its tree is made only when somebody asks where something stands. */
function readLongList(source: SourceText): { file?: ParsedFile; findings: Finding[] } {
  const value = readPlainYaml(source.text);
  if (!value) return readYaml(source);
  let whole: ParsedFile | undefined;
  const file: ParsedFile = {
    source,
    value,
    isPlain: true,
    get tree() {
      whole ??= readYaml(source).file;
      if (!whole) throw new Error(`${source.path} is plain, and cannot be read.`);
      return whole.tree;
    },
  };
  return { file, findings: [] };
}

function parseOne(raw: RawFile, kind: FileKind): OneRead {
  const source = decode(raw);
  if (isFinding(source)) return { findings: [source] };
  const { file, findings } = LONG_LISTS.has(kind) ? readLongList(source) : readYaml(source);
  if (!file) return { findings };
  const fitted = fit(file, FILE_KINDS[kind].schema as v.GenericSchema);
  const isFit = fitted.findings.length === 0;
  const read = isFit ? ({ path: raw.path, kind, value: fitted.value } as ReadFile) : undefined;
  return { file, read, findings: fitted.findings };
}

/** A YAML file where we read none would be silently forgotten: `overlast/wegwijzers.yaml`. */
function strayFile(file: RawFile): Finding[] {
  if (!/\.ya?ml$/i.test(file.path)) return [];
  return [
    {
      code: 'vreemd-bestand',
      severity: 'warning',
      file: file.path,
      start: 0,
      end: 0,
      values: { bestand: file.path },
    },
  ];
}
