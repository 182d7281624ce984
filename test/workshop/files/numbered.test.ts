import { expect, test, vi } from 'vitest';
import { missingIn, readRegister } from '../../../src/handover/register-file';
import { readPackFolder } from '../../../src/tools/pack-folder';
import { numbered } from '../../../src/workshop/files/numbered';
import { changedFiles } from '../../../src/workshop/files/pile';
import { applyStep } from '../../../src/workshop/project';
import { beginWork, type Work } from '../../../src/workshop/work';
import { packOf } from '../edits/steps';

// A whole pack is read several times over.
vi.setConfig({ testTimeout: 60_000 });

const opened = beginWork('x', { kind: 'published', name: '' }, readPackFolder('flows'));
const PATH = 'overlast/wegwijzer.yaml';

function typed(work: Work, find: RegExp, put: string): Work {
  const text = work.project.files.get(PATH) ?? '';
  const from = text.search(find);
  const edit = { path: PATH, from, to: from + (find.exec(text)?.[0].length ?? 0), text: put };
  return { ...work, project: applyStep(work.project, [edit], 'getypt', 0) };
}

const option = '      - id: proef\n        tekst: Proef\n        ga naar: klacht\n';
const longer = typed(opened, /(?<= {4}keuzes:\n)/, option);

test('what is handed in has a number for every answer, and is handed in as a file', () => {
  const { work, count } = numbered(longer, 'nummers', 5_000);
  expect(count).toBe(1);
  expect(changedFiles(work.pile, work.project.files).map(({ path }) => path)).toEqual(['nummers.yaml', PATH]);
  const { register, faults } = readRegister(work.project.files.get('nummers.yaml'));
  expect(faults).toEqual([]);
  expect(missingIn(register, packOf(work.project.files).flows.values())).toEqual([]);
  expect(work.project.past.at(-1)?.what).toBe('nummers');
});

test('nothing is numbered where nothing is new, where a flow cannot be read, or where a number was changed', () => {
  expect(numbered(opened, 'nummers', 0)).toEqual({ work: opened, count: 0 });
  const broken = typed(longer, /^titel:/m, 'titel: [');
  expect(numbered(broken, 'nummers', 0).count).toBe(0);
  const cut = new Map(longer.project.files).set('nummers.yaml', 'zegel: 1-x\nnummers: { a/b/c: 2 }\n');
  expect(numbered({ ...longer, project: { ...longer.project, files: cut } }, 'nummers', 0).count).toBe(0);
});
