import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A long proof, as a file of `test/proof/` exports it. */
interface Proof {
  /** What it proves, in one line. */
  readonly about: string;
  /** Tells how it goes along the way; gives what failed, one line each. */
  prove(tell: (line: string) => void): Promise<readonly string[]>;
}

const FOLDER = fileURLToPath(new URL('../../test/proof', import.meta.url));

const [name] = process.argv.slice(2);
const names = (await readdir(FOLDER))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => basename(file, '.ts'));

if (name === undefined) await list();
else if (names.includes(name)) await run(name);
else {
  console.error(`There is no proof "${name}". There are: ${names.join(', ')}`);
  process.exitCode = 1;
}

async function list(): Promise<void> {
  for (const one of names) console.log(`${one.padEnd(12)}${(await load(one)).about}`);
}

async function run(one: string): Promise<void> {
  const began = performance.now();
  const proof = await load(one);
  console.log(`${one}: ${proof.about}`);
  const failures = await proof.prove((line) => console.log(line));
  for (const failure of failures) console.error(`- ${failure}`);
  const minutes = ((performance.now() - began) / 60_000).toFixed(1);
  console.log(
    failures.length === 0
      ? `Proven, in ${minutes} minutes.`
      : `${failures.length} failures, in ${minutes} minutes.`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}

function load(one: string): Promise<Proof> {
  return import(pathToFileURL(join(FOLDER, `${one}.ts`)).href);
}
