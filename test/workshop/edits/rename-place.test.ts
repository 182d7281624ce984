import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { writtenOutcomes } from '../../../src/check/outcomes';
import type { PlaceKind } from '../../../src/workshop/edits/rename-place';
import { renamePlace } from '../../../src/workshop/edits/rename-place';
import type { Files } from '../../../src/workshop/types';
import { afterStep, changes, filesIn, lettersOf, linesChanged, packOf } from './steps';

// A whole pack is read several times over.
vi.setConfig({ testTimeout: 60_000 });

const files = filesIn();
const flows = [...packOf(files).flows.values()];

/** One place of each flow, by lot. */
function oneOfEach(kind: PlaceKind) {
  const choices = flows.flatMap((flow) => {
    const written = [...writtenOutcomes(flow)].map(([, path]) => String(path.at(-1)));
    const places = kind === 'question' ? Object.keys(flow.questions) : written;
    return places.length > 0 ? [fc.constantFrom(...places).map((place) => [flow.id, place] as const)] : [];
  });
  return fc.tuple(...choices);
}

function renamedAll(kind: PlaceKind, places: readonly (readonly [string, string])[]): Files {
  return places.reduce<Files>(
    (now, [flow, place]) =>
      afterStep(now, renamePlace({ files: now, published: files }, flow, kind, place, `${place}-nieuw`)),
    files,
  );
}

describe('another name', () => {
  test.each(['question', 'outcome'] as const)(
    'for a %s in each flow changes nothing but those names',
    (kind) => {
      const property = fc.property(oneOfEach(kind), (places) => {
        const diff = changes(files, renamedAll(kind, places));
        expect(Object.keys(diff)).toEqual([`${kind}s.renamed`]);
        expect(diff[`${kind}s.renamed`]).toHaveLength(places.length);
      });
      fc.assert(property, { numRuns: 1, seed: 6 });
    },
  );

  test('for the outcome of every municipality leaves the question with the same name alone', () => {
    const now = afterStep(
      files,
      renamePlace({ files, published: files }, 'gemeente', 'outcome', 'melding', 'doorgeven'),
    );
    expect(lettersOf(now)).toHaveLength(lettersOf(files).length);
    expect(Object.keys(changes(files, now))).toEqual(['outcomes.renamed']);
  });

  test('touches only the lines on which the name stands, and one more for the old name', () => {
    const now = afterStep(
      files,
      renamePlace({ files, published: files }, 'overlast', 'question', 'klacht-bij', 'bij-wie'),
    );
    const lines = (files.get('overlast/wegwijzer.yaml') ?? '').split('\n');
    const named = lines.filter((line) => /klacht-bij\b/.test(line)).length;
    expect(linesChanged(files, now)).toEqual({ 'overlast/wegwijzer.yaml': expect.any(Number) });
    expect((now.get('overlast/wegwijzer.yaml') ?? '').split('\n')).toHaveLength(lines.length + 1);
    expect(linesChanged(files, now)['overlast/wegwijzer.yaml']).toBeLessThanOrEqual(named + 1);
  });
});

test('a name that nobody can have met is not kept', () => {
  const unpublished = new Map([...files].filter(([path]) => !path.startsWith('overlast/')));
  const step = renamePlace(
    { files, published: unpublished },
    'overlast',
    'question',
    'klacht-bij',
    'bij-wie',
  );
  const now = afterStep(files, step);
  const count = (text = '') => text.split('\n').length;
  expect(count(now.get('overlast/wegwijzer.yaml'))).toBe(count(files.get('overlast/wegwijzer.yaml')));
  expect(now.get('overlast/wegwijzer.yaml')).not.toMatch(/\bklacht-bij\b/);
});

test('a name that is or was there, or that a flow has, is refused', () => {
  const rename = (to: string) => renamePlace({ files, published: files }, 'overlast', 'question', 'weg', to);
  expect(rename('eerder')).toEqual({ refused: 'nameTaken' });
  expect(rename('bezwaar')).toEqual({ refused: 'nameTaken' });
  expect(rename('Nieuwe Weg')).toEqual({ refused: 'badName' });
  expect(renamePlace({ files, published: files }, 'overlast', 'question', 'nergens', 'x')).toEqual({
    refused: 'notFound',
  });
});
