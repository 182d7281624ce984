import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../src/flow/drawing';
import { unfold } from '../../src/flow/fold';
import { foldedSheetOf, sheetOf } from '../../src/flow/sheet';
import { shippedPack } from './pack-sample';

const drawing = drawingOf(shippedPack(), '2026-11-22');
const flows = [...drawing.pack.flows.values()];

describe('a sheet that travels folded', () => {
  it.each(flows.map((flow) => [flow.id, flow] as const))(
    'is the same again after unfolding: %s',
    (_, flow) => {
      const arrived = unfold(JSON.parse(JSON.stringify(foldedSheetOf(drawing, flow))));
      const plain = ({ before: _before, ...outcome }: { before?: unknown }) => outcome;
      const outcomes = (sheet: typeof arrived) =>
        Object.fromEntries(Object.entries(sheet.outcomes).map(([id, outcome]) => [id, plain(outcome)]));
      expect({ ...arrived, outcomes: outcomes(arrived) }).toEqual(
        JSON.parse(JSON.stringify({ ...sheetOf(drawing, flow), outcomes: outcomes(sheetOf(drawing, flow)) })),
      );
    },
  );

  it('is far smaller where there is an outcome for each municipality', () => {
    const flow = flows.find((one) => one.templates.length > 3);
    const size = (sheet: object) => JSON.stringify(sheet).length;
    expect(flow && size(foldedSheetOf(drawing, flow))).toBeLessThan(
      flow ? size(sheetOf(drawing, flow)) / 3 : 0,
    );
  });
});
