import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { renameOption } from '../../../src/workshop/edits/rename-option';
import type { Files } from '../../../src/workshop/types';
import { afterStep, changes, filesIn, packOf } from './steps';

// A whole pack is read several times over.
vi.setConfig({ testTimeout: 60_000 });

const files = filesIn();
const flows = [...packOf(files).flows.values()];

/** One option of each question of some flows, by lot. */
const oneOfEach = fc.tuple(
  ...flows.flatMap(({ id, questions }) =>
    Object.values(questions)
      .filter((one) => !one.perMunicipality)
      .map((one) =>
        fc.constantFrom(...one.options.map((option) => [id, one.id, option.id] as [string, string, string])),
      ),
  ),
);

function renamedAll(options: readonly [string, string, string][]): Files {
  return options.reduce<Files>(
    (now, [flow, question, option]) =>
      afterStep(
        now,
        renameOption({ files: now, published: files }, flow, question, option, `${option}-nieuw`),
      ),
    files,
  );
}

describe('another name for an option of each question', () => {
  const [options = []] = fc.sample(oneOfEach, { numRuns: 1, seed: 6 });
  const now = renamedAll(options.slice(0, 40));

  test('changes nothing but those names', () => {
    const diff = changes(files, now);
    expect(Object.keys(diff)).toEqual(['options.renamed']);
    expect(diff['options.renamed']).toHaveLength(40);
  });
});

test('an option that a finder picks is picked under its new name', () => {
  const now = afterStep(
    files,
    renameOption({ files, published: files }, 'bezwaar', 'datum', 'op-tijd', 'nog-tijd'),
  );
  expect(Object.keys(changes(files, now))).toEqual(['options.renamed']);
  expect(packOf(now).flows.get('bezwaar')?.questions.datum?.finder).toMatchObject({ inTime: 'nog-tijd' });
});

test('a name that is or was there is refused, and that of not knowing', () => {
  const rename = (to: string) => renameOption({ files, published: files }, 'overlast', 'weg', 'n-weg', to);
  expect(rename('straat')).toEqual({ refused: 'nameTaken' });
  expect(rename('weet-ik-niet')).toEqual({ refused: 'badName' });
});
