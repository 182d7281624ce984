import { readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { examine } from '../check/examine';
import { lineNumber } from '../check/excerpt';
import { letter, sentence } from '../check/letter';
import { readMessages } from '../check/messages';
import type { Finding } from '../flow/finding';
import { readPack } from '../flow/read-pack';
import { decode, isFinding, lineAndColumn, type RawFile } from '../flow/source';
import { flowsDir, readPackFolder } from './pack-folder';

const args = process.argv.slice(2);
const dir = resolve(args.find((arg) => !arg.startsWith('--')) ?? flowsDir());
const raw = readPackFolder(dir);
const read = readPack(raw);
const messages = readMessages(readFileSync(new URL('../check/messages.md', import.meta.url), 'utf8'));
const findings = examine(read, new Date().toISOString().slice(0, 10));
const sources = new Map(raw.map((file) => [file.path, textOf(file)]));

function textOf(file: RawFile): string {
  const source = decode(file);
  return isFinding(source) ? '' : source.text;
}

function displayed(path: string): string {
  const short = relative(process.cwd(), join(dir, path));
  return short.startsWith('..') || isAbsolute(short) ? join(dir, path) : short;
}

function placed(finding: Finding) {
  const source = sources.get(finding.file) ?? '';
  return { finding: { ...finding, file: displayed(finding.file) }, source };
}

if (args.includes('--json')) {
  const rows = findings.map(placed).map(({ finding, source }) => {
    const { file, code, severity } = finding;
    return {
      file,
      ...lineAndColumn(source, finding.start),
      code,
      severity,
      text: sentence(finding, source, messages),
    };
  });
  console.log(JSON.stringify(rows, null, 1));
} else {
  for (const { finding, source } of findings.map(placed))
    console.log(`${letter(finding, source, messages)}\n`);
}
const errors = findings.filter((one) => one.severity === 'error').length;
if (!args.includes('--json')) console.log(errors === 0 ? 'Alles klopt.' : `${errors} fouten.`);
process.exitCode = errors > 0 ? 1 : 0;
void lineNumber;
