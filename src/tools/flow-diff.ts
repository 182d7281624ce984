import { comparePacks } from '../check/diff/compare';
import { type Section, sectionsOf, summaryOf } from '../check/diff/report';
import type { PackDiff } from '../check/diff/types';
import { NoFlows, packAt, packInFolder } from './flow-diff-source';
import { flowsDir } from './pack-folder';

const USAGE = 'Zo werkt het: npm run flow-diff -- <versie in git of map> [--json of --markdown]';
const FLAGS = ['--json', '--markdown'];

/** Compares the flows of now with another version and prints what changes for visitors. */
function main(args: readonly string[]): void {
  const words = args.filter((arg) => !arg.startsWith('-'));
  const strange = args.find((arg) => arg.startsWith('-') && !FLAGS.includes(arg));
  const [word] = words;
  if (strange !== undefined) refuse(`Ik ken "${strange}" niet. ${USAGE}`);
  else if (word === undefined || words.length > 1) refuse(`Noem één versie of map. ${USAGE}`);
  else {
    const diff = comparePacks(packAt(word, flowsDir()), packInFolder(flowsDir()));
    if (args.includes('--json')) console.log(JSON.stringify({ summary: summaryOf(diff), ...diff }, null, 1));
    else console.log((args.includes('--markdown') ? markdown(diff) : plain(diff)).join('\n'));
  }
}

function plain(diff: PackDiff): string[] {
  return [summaryOf(diff), ...sectionsOf(diff).flatMap(plainSection)];
}

function plainSection({ title, entries }: Section): string[] {
  const lines = entries.flatMap(([first = '', ...rest]) => [
    `  ${first}`,
    ...rest.map((line) => `      ${line}`),
  ]);
  return ['', `── ${title} ${'─'.repeat(Math.max(2, 76 - title.length))}`, '', ...lines];
}

/** Longer than this and a reviewer wants to open it first. */
const FOLD_FROM = 12;

function markdown(diff: PackDiff): string[] {
  return [
    '## Wat verandert er voor bezoekers?',
    '',
    `**${summaryOf(diff)}**`,
    ...sectionsOf(diff).flatMap(markdownSection),
  ];
}

function markdownSection({ title, entries }: Section): string[] {
  const lines = entries.map(([first = '', ...rest]) => `- ${[first, ...rest].map(escaped).join('<br>')}`);
  if (entries.length < FOLD_FROM) return ['', `### ${title}`, '', ...lines];
  return ['', `<details><summary>${title}</summary>`, '', ...lines, '', '</details>'];
}

/** What an author wrote is text, never markup. */
function escaped(line: string): string {
  return line
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]|#]/g, '\\$&');
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

process.stdout.on('error', () => process.exit());
try {
  main(process.argv.slice(2));
} catch (error) {
  if (error instanceof NoFlows) refuse(error.message);
  else
    refuse(
      `Ik loop zelf vast, en dat ligt niet aan jou. Meld dit: ${error instanceof Error ? error.message : error}`,
    );
}
