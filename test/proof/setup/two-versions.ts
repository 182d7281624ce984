import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../../src/tools/build';
import { forgetBuild } from '../../../src/tools/stamp';

const PACK = fileURLToPath(new URL('../../packs/zilverwaard', import.meta.url));

/** Two builds of one site: in the second a question has another name, an option is gone and there is a new flow. */
export interface TwoVersions {
  readonly base: string;
  readonly before: string;
  readonly after: string;
}

/** Builds both, for as long as the work takes. */
export async function withTwoVersions<Result>(work: (site: TwoVersions) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-versies-'));
  const base = '/hulp/';
  const [before, after] = [join(folder, 'eerste'), join(folder, 'tweede')];
  try {
    await build({ flows: PACK, base, out: before });
    await build({ flows: await changedPack(folder), base, out: after });
    return await work({ base, before, after });
  } finally {
    for (const out of [before, after]) await forgetBuild({ flows: PACK, base, out });
    await rm(folder, { recursive: true, force: true });
  }
}

async function changedPack(folder: string): Promise<string> {
  const flows = join(folder, 'flows');
  await cp(PACK, flows, { recursive: true });
  await edit(join(flows, 'start/wegwijzer.yaml'), [
    ['  haast:\n', '  spoed:\n    heette eerder: [haast]\n'],
    [/ga naar: haast\n/g, 'ga naar: spoed\n'],
    [/\bhaast: /g, 'spoed: '],
    [
      '        ga naar: melding\n',
      '        ga naar: melding\n      - id: boom\n        tekst: Er is iets met een boom\n        ga naar: boom\n',
    ],
    [/ {2}- verhaal: [^\n]*\n {4}antwoorden: \{[^}]*melding\/wat: lamp \}\n[^\n]*\n/, ''],
  ]);
  await edit(join(flows, 'melding/wegwijzer.yaml'), [
    ['      - id: lamp\n        tekst: Een lamp\n        ga naar: straat\n', ''],
  ]);
  await mkdir(join(flows, 'boom'));
  await writeFile(join(flows, 'boom/wegwijzer.yaml'), TREE);
  return flows;
}

/** Errors: throws when something to change is not there, so that a changed pack does not prove nothing. */
async function edit(file: string, changes: readonly (readonly [string | RegExp, string])[]): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [from, to] of changes) {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${file} does not have ${from}`);
    text = changed;
  }
  await writeFile(file, text);
}

const TREE = `titel: Er is iets met een boom
kort: Een boom staat in de weg of is ziek.
zoekwoorden: [boom, tak]
begin bij: wat
eigenaar: Balie Zilverwaard
nagekeken: 3 november 2026
bron: verzonnen

vragen:
  wat:
    vraag: Wat is er met de boom?
    keuzes:
      - id: ziek
        tekst: De boom is ziek
        ga naar: melding/straat
      - id: weg
        tekst: De boom staat in de weg
        ga naar: melding/straat
    weet ik niet:
      zeg: Meld het. Wij komen kijken.
      ga naar: melding/straat
`;
