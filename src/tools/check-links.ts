import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type Address, addressesOf } from '../check/addresses';
import { letter } from '../check/letter';
import { readMessages } from '../check/messages';
import { locate } from '../flow/locate';
import { type ReadPack, readPack } from '../flow/read-pack';
import { lineAndColumn } from '../flow/source';
import { askAll, type Manners } from './links/ask';
import { type Place, reportOf } from './links/report';
import { type Asked, DEAD } from './links/verdict';
import { flowsDir, readPackFolder } from './pack-folder';

const USAGE = `Zo werkt het:
  npm run check-links                    kijkt of links, e-mailadressen en nummers goed geschreven zijn
  npm run check-links -- --vraag-op      vraagt ook elke link op, één voor één
      --hooguit <aantal>                 stopt na zoveel links (anders 300)
      --pauze <seconden>                 wacht zo lang tussen twee vragen aan één site (anders 2)
      --wacht <seconden>                 wacht zo lang op een antwoord (anders 15)
  npm run check-links -- <map> --json    van een andere map, of als JSON`;

/** An address with where it stands. */
interface Placed extends Place {
  readonly address: Address;
}

/** Looks at every address of a content folder, and asks the links when told to; exit code 1 when one cannot work. */
async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'vraag-op': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      hooguit: { type: 'string', default: '300' },
      pauze: { type: 'string', default: '2' },
      wacht: { type: 'string', default: '15' },
    },
  });
  const [most, pauseMs, timeoutMs] = [values.hooguit, values.pauze, values.wacht].map(Number);
  if (![most, pauseMs, timeoutMs].every((number) => number !== undefined && number >= 0))
    return refuse(USAGE);
  const dir = resolve(positionals[0] ?? flowsDir());
  const read = readPack(readPackFolder(dir));
  const placed = addressesOf(read).map((address) => placedIn(read, dir, address));
  const manners = {
    agent: agentOf(read),
    pauseMs: (pauseMs ?? 2) * 1000,
    timeoutMs: (timeoutMs ?? 15) * 1000,
  };
  const asked = values['vraag-op']
    ? await askLinks(placed, { ...manners, wait: (ms) => wait(ms, undefined) }, most ?? 0)
    : [];
  const lines = values.json ? [asJson(placed, asked)] : asText(placed, asked, read);
  console.log(lines.join('\n'));
  const isWrong = placed.some(({ address }) => address.code !== undefined);
  if (isWrong || asked.some(({ verdict }) => DEAD.has(verdict))) process.exitCode = 1;
}

function placedIn(read: ReadPack, dir: string, address: Address): Placed {
  const { file, path } = address.spot;
  const parsed = read.files.get(file);
  const { start } = parsed ? locate(parsed, { path }) : { start: 0 };
  const shown = relative(process.cwd(), resolve(dir, file));
  return { address, file: shown, ...lineAndColumn(parsed?.source.text ?? '', start) };
}

/** A host sees who asks, and where to complain. */
function agentOf({ pack }: ReadPack): string {
  return `Wegwijzer-linkcontrole (+${pack?.organisation.site ?? 'onbekend'})`;
}

/** Tells how far it is on the other stream, so that what is asked for can go into a file. */
async function askLinks(placed: readonly Placed[], manners: Manners, most: number): Promise<Asked[]> {
  const urls = [...linksIn(placed).keys()];
  const chosen = urls.slice(0, most);
  if (chosen.length < urls.length)
    console.error(`Er zijn ${urls.length} links. Ik vraag er ${chosen.length} op.`);
  const asked: Asked[] = [];
  for await (const one of askAll(chosen, manners)) {
    asked.push(one);
    console.error(`${asked.length}/${chosen.length} ${one.verdict.padEnd(14)}${one.url}`);
  }
  return asked;
}

function linksIn(placed: readonly Placed[]): Map<string, Placed[]> {
  const links = new Map<string, Placed[]>();
  for (const one of placed) {
    const { kind, code, written } = one.address;
    if (kind !== 'link' || code !== undefined) continue;
    const url = written.trim();
    links.set(url, [...(links.get(url) ?? []), one]);
  }
  return links;
}

function asText(placed: readonly Placed[], asked: readonly Asked[], read: ReadPack): string[] {
  const messages = readMessages(readFileSync(new URL('../check/messages.md', import.meta.url), 'utf8'));
  const letters = placed.flatMap(({ address, file }) => {
    const parsed = read.files.get(address.spot.file);
    if (address.code === undefined || !parsed) return [];
    const place = locate(parsed, address.spot);
    const values = { geschreven: address.written };
    const finding = { code: address.code, severity: 'error', file, ...place, values } as const;
    return [`${letter(finding, parsed.source.text, messages)}\n`];
  });
  const count = (kind: Address['kind']) => placed.filter(({ address }) => address.kind === kind).length;
  const sum = `${count('link')} links, ${count('email')} e-mailadressen en ${count('phone')} telefoonnummers bekeken. ${letters.length === 0 ? 'Ze zijn goed geschreven.' : `${letters.length} niet goed geschreven.`}`;
  return [...letters, sum, ...(asked.length > 0 ? reportOf(asked, linksIn(placed)) : [])];
}

function asJson(placed: readonly Placed[], asked: readonly Asked[]): string {
  const answers = new Map(asked.map((one) => [one.url, one]));
  const rows = placed.map(({ address: { kind, written, code }, file, line, column }) => {
    const answer = kind === 'link' ? answers.get(written.trim()) : undefined;
    const { url: _, ...rest } = answer ?? {};
    return { file, line, column, kind, written, ...(code && { code }), ...rest };
  });
  return JSON.stringify(rows, null, 1);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

process.stdout.on('error', () => process.exit());
try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof TypeError && 'code' in error) refuse(USAGE);
  else refuse(error instanceof Error ? error.message : String(error));
}
