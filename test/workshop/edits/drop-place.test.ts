import { expect, test, vi } from 'vitest';
import { dropPlace } from '../../../src/workshop/edits/drop-place';
import { addPlace } from '../../../src/workshop/form/add-place';
import { afterStep, changes, filesIn } from './steps';

// A whole pack is read several times over.
vi.setConfig({ testTimeout: 60_000 });

const files = filesIn();
const PATH = 'overlast/wegwijzer.yaml';

test('what was only just added goes without a trace', () => {
  const splice = addPlace(files.get(PATH) ?? '', 'vragen', 'proef', { vraag: 'Proef?' }) ?? expect.fail();
  const longer = afterStep(files, [{ path: PATH, ...splice }]);
  const again = afterStep(longer, dropPlace(longer, 'overlast', 'vragen', 'proef'));
  expect(Object.keys(changes(files, again))).toEqual([]);
});

test('a place that something leads to stays, and one that is not there or stands for all towns too', () => {
  expect(dropPlace(files, 'overlast', 'vragen', 'weg')).toMatchObject({ refused: 'ledTo', at: 'vervoer' });
  expect(dropPlace(files, 'overlast', 'uitkomsten', 'nergens')).toEqual({ refused: 'notFound' });
  expect(dropPlace(files, 'gemeente', 'uitkomsten', 'regelen')).toEqual({ refused: 'towns' });
});
