import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { examine } from '../check/examine';
import { letter, sentence } from '../check/letter';
import { readMessages } from '../check/messages';
import { closingLine, toConfirmTable } from '../check/summary';
import type { Finding } from '../flow/finding';
import { type ReadPack, readPack } from '../flow/read-pack';
import { decode, isFinding, lineAndColumn, type RawFile } from '../flow/source';
import type { Pack } from '../flow/types';
import { flowsDir, openPackFolder, type PackFolder } from './pack-folder';

/** What is found in a folder, with the texts that the findings are about. */
interface Examined {
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, string>;
  readonly pack?: Pack;
}

const messages = readMessages(readFileSync(new URL('../check/messages.md', import.meta.url), 'utf8'));

/** Examines a folder and prints what it finds; the exit code is 1 when something is wrong. */
function main(args: readonly string[]): void {
  const isJson = args.includes('--json');
  const [strange] = args.filter((arg) => arg.startsWith('-') && arg !== '--json');
  const dir = resolve(args.find((arg) => !arg.startsWith('-')) ?? flowsDir());
  if (strange === undefined) check(dir, isJson);
  else refuse(`Ik ken "${strange}" niet. Zo werkt het: npm run check-flows -- <map> --json`);
}

function check(dir: string, isJson: boolean): void {
  const examined = examineFolder(dir);
  print(isJson ? [JSON.stringify(rows(examined, dir), null, 1)] : report(examined, dir));
  if (examined.findings.some((one) => one.severity === 'error')) process.exitCode = 1;
}

function examineFolder(dir: string): Examined {
  const folder = folderAt(dir);
  if (folder === undefined || (folder.raw.length === 0 && folder.unreadable.length === 0)) {
    return { findings: [whole(folder ? 'lege-map' : 'geen-map', '')], sources: new Map() };
  }
  const read = withClosed(readPack(folder.raw), folder.unreadable);
  const today = new Date().toISOString().slice(0, 10);
  const closed = folder.unreadable.map((path) => whole('niet-te-openen', path));
  const sources = new Map(folder.raw.map((file) => [file.path, textOf(file)]));
  return { findings: [...closed, ...examine(read, today)], sources, pack: read.pack };
}

/** What points into a file that cannot be opened is not the author's mistake either. */
function withClosed(read: ReadPack, closed: readonly string[]): ReadPack {
  const findings = read.findings.filter(
    ({ code, file }) => code !== 'geen-organisatie' || !closed.includes(file),
  );
  return { ...read, findings, broken: new Set([...read.broken, ...closed]) };
}

function folderAt(dir: string): PackFolder | undefined {
  try {
    return openPackFolder(dir);
  } catch {
    return undefined;
  }
}

function whole(code: Finding['code'], file: string): Finding {
  return { code, severity: 'error', file, start: 0, end: 0, values: {} };
}

/** What a letter shows of a file; of one in another encoding, as far as it can be read. */
function textOf(file: RawFile): string {
  const source = decode(file);
  if (!isFinding(source)) return source.text;
  return source.code === 'tekenset' ? new TextDecoder().decode(file.bytes) : '';
}

/** The letters, then what is left to confirm, then one line with the sum. */
function report({ findings, sources, pack }: Examined, dir: string): string[] {
  const told = findings.filter((one) => one.severity !== 'note');
  const letters = told.map(
    (one) => `${letter({ ...one, file: shown(dir, one.file) }, sources.get(one.file) ?? '', messages)}\n`,
  );
  const table = toConfirmTable(findings);
  return [...letters, ...table, ...(table.length > 0 ? [''] : []), closingLine(findings, pack)];
}

function rows({ findings, sources }: Examined, dir: string) {
  return findings.map((finding) => {
    const source = sources.get(finding.file) ?? '';
    const file = shown(dir, finding.file);
    const { code, severity } = finding;
    const text = sentence({ ...finding, file }, source, messages);
    return { file, ...lineAndColumn(source, finding.start), code, severity, text };
  });
}

/** A path that can be opened from here. */
function shown(dir: string, path: string): string {
  const whole = join(dir, path);
  const short = relative(process.cwd(), whole);
  return short === '' || short.startsWith('..') || isAbsolute(short) ? whole : short.replaceAll('\\', '/');
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

process.stdout.on('error', () => process.exit());
try {
  main(process.argv.slice(2));
} catch (error) {
  refuse(
    `Ik loop zelf vast bij het nakijken, en dat ligt niet aan jou. Meld dit: ${error instanceof Error ? error.message : error}`,
  );
}
