import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { examine } from '../check/examine';
import { letter, sentence } from '../check/letter';
import { readMessages } from '../check/messages';
import { closingLine, toConfirmTable } from '../check/summary';
import { withoutKnown } from '../check/taal/pack/known';
import type { Finding } from '../flow/finding';
import { type ReadPack, readPack } from '../flow/read-pack';
import { readWordLists } from '../flow/read-words';
import { decode, isFinding, lineAndColumn, type RawFile } from '../flow/source';
import type { Pack } from '../flow/types';
import { flowsDir, openPackFolder, type PackFolder } from './pack-folder';
import { KNOWN_FILE, readKnown } from './taalcheck-known';
import { wordsFrom } from './taalcheck-words';

/** What is found in a folder, with the texts that the findings are about. */
interface Examined {
  readonly findings: readonly Finding[];
  readonly sources: ReadonlyMap<string, string>;
  readonly pack?: Pack;
  /** Known warnings about language that are not there any more. */
  readonly gone: number;
}

const messages = readMessages(readFileSync(new URL('../check/messages.md', import.meta.url), 'utf8'));

/** Examines a folder and prints what it finds; the exit code is 1 when something is wrong. */
async function main(args: readonly string[]): Promise<void> {
  const isJson = args.includes('--json');
  const [strange] = args.filter((arg) => arg.startsWith('-') && arg !== '--json');
  const dir = resolve(args.find((arg) => !arg.startsWith('-')) ?? flowsDir());
  if (strange === undefined) await check(dir, isJson);
  else refuse(`Ik ken "${strange}" niet. Zo werkt het: npm run check-flows -- <map> --json`);
}

async function check(dir: string, isJson: boolean): Promise<void> {
  const examined = await examineFolder(dir);
  print(isJson ? [JSON.stringify(rows(examined, dir), null, 1)] : report(examined, dir));
  if (examined.findings.some((one) => one.severity === 'error')) process.exitCode = 1;
}

async function examineFolder(dir: string): Promise<Examined> {
  const folder = folderAt(dir);
  if (folder === undefined || (folder.raw.length === 0 && folder.unreadable.length === 0)) {
    return { findings: [whole(folder ? 'lege-map' : 'geen-map', '')], sources: new Map(), gone: 0 };
  }
  const read = withClosed(readPack(folder.raw), folder.unreadable);
  const today = new Date().toISOString().slice(0, 10);
  const closed = folder.unreadable.map((path) => whole('niet-te-openen', path));
  const sources = new Map(folder.raw.map((file) => [file.path, textOf(file)]));
  const { lists, findings: inLists } = readWordLists(folder.raw);
  const words = read.pack && (await wordsFrom(lists, explainedIn(read.pack)));
  const { fresh, gone } = withoutKnown(examine(read, today, words), readKnown(dir) ?? {});
  const findings = [...closed, ...inLists, ...fresh];
  return { findings, sources, pack: read.pack, gone };
}

function explainedIn({ meanings, mustExplain }: Pack) {
  return { meanings: [...meanings.values()], mustExplain };
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
function report({ findings, sources, pack, gone }: Examined, dir: string): string[] {
  const told = findings.filter((one) => one.severity !== 'note');
  const letters = told.map(
    (one) => `${letter({ ...one, file: shown(dir, one.file) }, sources.get(one.file) ?? '', messages)}\n`,
  );
  const table = toConfirmTable(findings);
  const shorter =
    gone > 0 ? [`${gone} bekende waarschuwingen over taal zijn weg. Haal ze uit ${KNOWN_FILE}.`, ''] : [];
  return [...letters, ...table, ...(table.length > 0 ? [''] : []), ...shorter, closingLine(findings, pack)];
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
  await main(process.argv.slice(2));
} catch (error) {
  refuse(
    `Ik loop zelf vast bij het nakijken, en dat ligt niet aan jou. Meld dit: ${error instanceof Error ? error.message : error}`,
  );
}
