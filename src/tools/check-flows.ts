import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { letter, sentence } from '../check/letter';
import { readMessages } from '../check/messages';
import { closingLine, toConfirmTable } from '../check/summary';
import { lineAndColumn } from '../flow/source';
import { type Examined, examineFolder } from './examine-folder';
import { flowsDir } from './pack-folder';
import { KNOWN_FILE } from './taalcheck-known';

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
