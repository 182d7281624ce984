import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { advice } from '../check/taal/advice';
import { taalcheck } from '../check/taal/taalcheck';
import type { Words } from '../check/taal/words';
import { flowsDir, readPackFolder } from './pack-folder';
import { messages, printFile } from './taalcheck-print';
import { loadWords } from './taalcheck-words';

const USAGE = `Zo werkt het:
  npm run taalcheck -- bestand.txt       kijkt een tekst na
  npm run taalcheck -- --pakket [map]    telt wat er in een map met wegwijzers beter kan
  npm run taalcheck -- --bekend [map]    haalt opgeloste waarschuwingen uit de lijst met bekende
  npm run taalcheck -- --jsonl           leest regels met {"id","text"} en schrijft {"id","score","findings"}`;

/** Checks texts in plain Dutch; the exit code is 1 when something in them has to change. */
async function main(args: readonly string[]): Promise<void> {
  const [first, ...more] = args;
  if (
    first === undefined ||
    (first.startsWith('--') && !['--jsonl', '--pakket', '--bekend'].includes(first))
  ) {
    console.error(USAGE);
    process.exitCode = 1;
    return;
  }
  const dir = first === '--jsonl' || more[0] === undefined ? flowsDir() : resolve(more[0]);
  const words = await loadWords(readPackFolder(first.startsWith('--') ? dir : flowsDir()));
  if (first === '--jsonl') await filter(words);
  else if (first === '--pakket') (await import('./taalcheck-pack')).printPack(dir, words);
  else if (first === '--bekend') (await import('./taalcheck-pack')).shortenKnown(dir, words);
  else if (!args.map((path) => printFile(path, words)).every(Boolean)) process.exitCode = 1;
}

/** One line in, one line out: what another program needs. */
async function filter(words: Words): Promise<void> {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() === '') continue;
    const { id, text } = JSON.parse(line) as { id: unknown; text: string };
    const { index, findings } = taalcheck(text, { words });
    const told = findings.map(({ start, end, rule, severity, suggestions, values }) => {
      const level = severity === 'tip' ? 'info' : severity;
      const message = advice({ start, end, rule, severity, suggestions, values }, messages);
      return { start, end, rule, severity: level, suggestions, message };
    });
    console.log(JSON.stringify({ id, score: Math.round(index * 1000) / 1000, findings: told }));
  }
}

process.stdout.on('error', () => process.exit());
await main(process.argv.slice(2));
