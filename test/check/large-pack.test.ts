import { expect, test } from 'vitest';
import { contextOf } from '../../src/check/context';
import { examine } from '../../src/check/examine';
import { readPack } from '../../src/flow/read-pack';
import type { RawFile } from '../../src/flow/source';
import { readPackFolder } from '../../src/tools/pack-folder';
import { base, FLOWS as SHIPPED, TODAY } from './pack';

const FLOWS = 200;
const QUESTIONS = 50;

/** Questions in a row of flows; every question leads to the next two, and `last` says where the last one leads. */
function flowFile(flow: number, last: string): RawFile {
  const questions = Array.from({ length: QUESTIONS }, (_, index) => question(index, last)).join('');
  const text = `titel: Deel ${flow}
kort: Een deel.
begin bij: vraag-0
eigenaar: Balie
nagekeken: 1 november 2026
bron: proefdorp.example
vragen:
${questions}voorbeelden: []
`;
  return { path: `deel-${flow}/wegwijzer.yaml`, bytes: new TextEncoder().encode(text) };
}

function question(index: number, last: string): string {
  const to = (next: number) => (next < QUESTIONS ? `vraag-${next}` : last);
  return `  vraag-${index}:
    vraag: Is dit vraag ${index}?
    keuzes:
      - { id: ja, tekst: Ja, ga naar: ${to(index + 1)} }
      - { id: nee, tekst: Nee, ga naar: ${to(index + 2)} }
    weet ik niet: { zeg: Dat geeft niet., ga naar: start/hulp }
`;
}

function millisecondsFor(last: (flow: number) => string): number {
  const raw = [...base, ...Array.from({ length: FLOWS }, (_, flow) => flowFile(flow, last(flow)))];
  const read = readPack(raw);
  expect(read.pack && contextOf(read.pack, read, TODAY).table.answers.size).toBeGreaterThan(
    FLOWS * QUESTIONS,
  );
  const begin = performance.now();
  expect(examine(read, TODAY).length).toBeGreaterThan(0);
  return performance.now() - begin;
}

test('10,000 questions are examined in a few seconds', () => {
  expect(millisecondsFor(() => 'start/hulp')).toBeLessThan(10_000);
}, 60_000);

test('so are 10,000 questions in one great circle', () => {
  expect(millisecondsFor((flow) => `deel-${(flow + 1) % FLOWS}`)).toBeLessThan(10_000);
}, 60_000);

test('so are 10,000 questions that lead nowhere', () => {
  expect(millisecondsFor((flow) => `nergens-${flow}/vraag`)).toBeLessThan(10_000);
}, 60_000);

test('nobody asks for the tree of a long list when there is nothing to say about it', () => {
  const read = readPack(readPackFolder(SHIPPED));
  const lists = [...read.files].filter(([, { isPlain }]) => isPlain);
  expect(lists.length).toBeGreaterThan(10);
  for (const [path, file] of lists)
    Object.defineProperty(file, 'tree', {
      get() {
        throw new Error(`${path} is read once more, slowly.`);
      },
    });
  expect(() => examine(read, TODAY)).not.toThrow();
});
