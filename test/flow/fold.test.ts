import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../src/flow/drawing';
import { sheetWith } from '../../src/flow/fold';
import { sheetOf, travellingSheetOf } from '../../src/flow/sheet';
import { shippedPack } from './pack-sample';

const drawing = drawingOf(shippedPack(), '2026-11-22');
const flows = [...drawing.pack.flows.values()];
const arrived = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));
const sample = flows.map(
  (flow) => [flow.id, sheetOf(drawing, flow), arrived(travellingSheetOf(drawing, flow))] as const,
);

describe('a sheet that travels in two parts', () => {
  it.each(sample)('has every outcome again when its book is there: %s', (_, whole, { walk, book }) => {
    const plain = ({ before: _before, ...outcome }: { before?: unknown }) => outcome;
    for (const [id, outcome] of Object.entries(whole.outcomes)) {
      const found = sheetWith(walk, book, id)?.outcomes[id];
      expect(found && plain(found)).toEqual(arrived(plain(outcome)));
    }
  });

  it.each(sample)(
    'brings along every desk and word that an outcome names: %s',
    (_, whole, { walk, book }) => {
      for (const [id, { desk, meanings = [] }] of Object.entries(whole.outcomes)) {
        const sheet = sheetWith(walk, book, id);
        expect(sheet?.desks[desk]).toEqual(arrived(whole.desks[desk]));
        expect(Object.keys(sheet?.meanings ?? {}).sort()).toEqual([...meanings].sort());
      }
    },
  );

  it('has nothing for a name that no outcome has', () => {
    for (const [, , { walk, book }] of sample) expect(sheetWith(walk, book, 'constructor')).toBeUndefined();
  });

  it.each(sample)('is light to walk with: %s', (_, whole, { walk }) => {
    expect(walk.questions).toEqual(arrived(whole.questions));
    expect(Object.keys(walk.outcomes)).toEqual(Object.keys(whole.outcomes));
    expect(JSON.stringify(walk)).not.toContain('"doThis"');
  });

  it('tells what is made for each municipality only once', () => {
    const flow = flows.find((one) => one.templates.length > 3);
    const size = (value: object) => JSON.stringify(value).length;
    expect(flow && size(travellingSheetOf(drawing, flow))).toBeLessThan(
      flow ? size(sheetOf(drawing, flow)) / 3 : 0,
    );
  });
});
