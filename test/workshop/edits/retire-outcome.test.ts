import { describe, expect, test, vi } from 'vitest';
import { retireOutcome } from '../../../src/workshop/edits/retire-outcome';
import { afterStep, changes, endsOf, filesIn, packOf } from './steps';

// A whole pack is read several times over.
vi.setConfig({ testTimeout: 60_000 });

const files = filesIn();
const pack = packOf(files);

describe.each([
  ['arriva', 'overlast/ov-klacht'],
  ['natuur', 'overlast/wolf'],
  ['prorail', 'andere/klacht-overheid'],
])('an outcome that is retired: %s, with %s after it', (outcome, successor) => {
  const now = afterStep(files, retireOutcome(files, 'overlast', outcome, successor));
  const ref = `overlast/${outcome}`;

  test('is gone, and who came there comes to its successor', () => {
    const diff = changes(files, now);
    expect(diff['outcomes.gone']).toMatchObject([{ ref }]);
    const ends = endsOf(packOf(now));
    for (const [story, end] of endsOf(pack)) expect(ends.get(story)).toBe(end === ref ? successor : end);
  });
});

test('an outcome keeps its name with a successor in its own flow', () => {
  const now = packOf(afterStep(files, retireOutcome(files, 'overlast', 'arriva', 'overlast/ov-klacht')));
  expect(now.flows.get('overlast')?.outcomes['ov-klacht']?.formerly).toContain('arriva');
});

test('an outcome has no successor that is not there, that is itself, or that is made for each municipality', () => {
  const retire = (to: string) => retireOutcome(files, 'overlast', 'arriva', to);
  expect(retire('overlast/nergens')).toEqual({ refused: 'notFound' });
  expect(retire('overlast/arriva')).toEqual({ refused: 'notFound' });
  expect(retire('gemeente/melding')).toEqual({ refused: 'towns' });
});
