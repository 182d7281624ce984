import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bookletOf } from './booklet/booklet';
import { PAPERS, type Paper } from './booklet/context';
import { startBrowser } from './browser';
import { ContentProblem, compile } from './compile';
import { flowsDir } from './pack-folder';
import { todayHere } from './settings';

const USAGE = `Zo werkt het:
  npm run booklet                        maakt boekje/boekje.html, om te printen op A4
  npm run booklet -- --papier a5         voor A5
  npm run booklet -- --pdf               maakt er ook een pdf van
  npm run booklet -- --out <map>         in een andere map`;

/** Writes the flows as a booklet for a counter without power, and says where it is. */
async function main(args: string[]): Promise<void> {
  const { papier, pdf, out } = parseArgs({
    args,
    options: {
      papier: { type: 'string', default: 'a4' },
      pdf: { type: 'boolean', default: false },
      out: { type: 'string', default: 'boekje' },
    },
  }).values;
  const paper = PAPERS.find((one) => one === papier.toLowerCase());
  if (paper === undefined) return refuse(`Ik ken het papier "${papier}" niet.\n${USAGE}`);
  const folder = resolve(out);
  const file = join(folder, paper === 'a4' ? 'boekje.html' : `boekje-${paper}.html`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, bookletOf(compile(flowsDir(), todayHere()), paper));
  tell(file);
  if (pdf) await printTo(file, file.replace(/html$/, 'pdf'), paper);
}

async function printTo(file: string, pdf: string, paper: Paper): Promise<void> {
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.pdf({
      path: pdf,
      format: paper.toUpperCase(),
      preferCSSPageSize: true,
      outline: true,
      tagged: true,
    });
  } finally {
    await browser.close();
  }
  tell(pdf);
}

function tell(path: string): void {
  console.log(`Het boekje staat in ${relative(process.cwd(), path)}`);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof ContentProblem) refuse(error.message);
  else if (error instanceof TypeError && 'code' in error) refuse(USAGE);
  else throw error;
}
