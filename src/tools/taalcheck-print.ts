import { readFileSync } from 'node:fs';
import { excerpt } from '../check/excerpt';
import { readMessages } from '../check/messages';
import { advice } from '../check/taal/advice';
import { written } from '../check/taal/rules/text-index';
import { type Checked, taalcheck } from '../check/taal/taalcheck';
import { totals } from '../check/taal/totals';
import type { TaalFinding, TaalSeverity } from '../check/taal/types';
import type { Words } from '../check/taal/words';

/** The words of every letter. */
export const messages = readMessages(readFileSync(new URL('../check/messages.md', import.meta.url), 'utf8'));

const HEADINGS: readonly (readonly [TaalSeverity, string])[] = [
  ['error', 'Dit moet anders'],
  ['warning', 'Dit kan duidelijker'],
  ['tip', 'Tips'],
];

/** Checks a text file and tells about it; the answer is whether nothing in it has to change. */
export function printFile(path: string, words: Words): boolean {
  const text = textIn(path);
  if (text === undefined) {
    console.error(`Ik kan dit bestand niet openen: ${path}`);
    return false;
  }
  const checked = taalcheck(text, { words });
  console.log(tellOf(path, text, checked).join('\n'));
  return checked.findings.every(({ severity }) => severity !== 'error');
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
  } catch {
    return undefined;
  }
}

function tellOf(path: string, text: string, { findings, index }: Checked): string[] {
  const parts = HEADINGS.flatMap(([severity, heading]) => {
    const here = findings.filter((one) => one.severity === severity);
    return here.length === 0 ? [] : ['', heading, ...here.flatMap((one) => ['', ...about(one, text)])];
  });
  const number = `Het leescijfer is ${written(index)}. Tot 8,5 is goed te lezen.`;
  return [`── ${path}`, ...parts, '', totals(findings), number, ''];
}

/** What to do, and the line that it is about; a finding about the whole text has no line. */
function about(finding: TaalFinding, text: string): string[] {
  const isWhole = finding.start === 0 && finding.end === text.length && text.includes('\n');
  return [advice(finding, messages), ...(isWhole ? [] : excerpt(text, finding.start, finding.end))];
}
