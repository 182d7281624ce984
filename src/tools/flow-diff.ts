import { comparePacks } from '../check/diff/compare';
import { markdown, plain } from '../check/diff/print';
import { summaryOf } from '../check/diff/report';
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
