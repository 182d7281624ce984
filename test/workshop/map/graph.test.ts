import { describe, expect, test } from 'vitest';
import { answersOf } from '../../../src/flow/table';
import { UNSURE } from '../../../src/flow/types';
import { graphOf, placeOf } from '../../../src/workshop/map/graph';
import { shownQuestions } from '../../../src/workshop/map/shown';
import { packOf, shippedPack } from '../../flow/pack-sample';

const pack = shippedPack();

describe.each([...pack.flows.values()].map((flow) => [flow.id, flow] as const))(
  'the map of %s',
  (_, flow) => {
    const graph = graphOf(pack, flow, shownQuestions(flow, undefined, false));

    test('has each question once, with every answer on one arrow', () => {
      const drawn = graph.blocks.filter(({ title }) => title !== '');
      expect(drawn.map(({ title }) => title)).toEqual(Object.values(flow.questions).map(({ text }) => text));
      for (const { ref, rows } of drawn) {
        const question = flow.questions[ref.split('/')[1] ?? ''];
        const on = [...rows, ...graph.arrows.filter(({ from }) => from === ref)].flatMap(
          ({ answers }) => answers,
        );
        const all = question ? [...answersOf(question).keys()] : [];
        expect(on.map(({ option }) => option).sort()).toEqual(
          (question?.perMunicipality ? ['', UNSURE] : all).sort(),
        );
      }
    });

    test('has every outcome, each with its desk', () => {
      const leaves = graph.blocks.flatMap(({ rows }) => rows.map(({ leaf }) => leaf));
      const outcomes = leaves.filter(({ kind }) => kind === 'outcome');
      const reached = new Set(outcomes.map(({ ref }) => placeOf(flow, ref)));
      for (const { id, madeFor } of Object.values(flow.outcomes))
        if (!madeFor) expect([...reached]).toContain(`${flow.id}/${id}`);
      expect(outcomes.filter(({ desk }) => !desk)).toEqual([]);
      expect(leaves.filter(({ kind }) => kind === 'nowhere')).toEqual([]);
    });
  },
);

test('an answer that leads nowhere is drawn as such', () => {
  const flow = packOf({ weg: { gevaar: 'ja > kwijt, nee > plek, ? > plek', plek: '' } }).flows.get('weg');
  if (!flow) throw new Error('no flow');
  const { blocks } = graphOf(pack, flow, shownQuestions(flow, undefined, false));
  expect(blocks[0]?.rows.map(({ leaf }) => leaf.kind)).toContain('nowhere');
});

describe('the map around a question', () => {
  const flow = pack.flows.get('overlast');
  if (!flow) throw new Error('no flow');

  test('has what leads to it and what follows, and leaves the rest as leaves', () => {
    const shown = shownQuestions(flow, 'klacht-bij', true);
    expect([...shown].sort()).toEqual(['overlast/al-gemeld', 'overlast/eerder', 'overlast/klacht-bij']);
    const kinds = graphOf(pack, flow, shown).blocks.flatMap(({ rows }) => rows.map(({ leaf }) => leaf.kind));
    expect(kinds).toContain('question');
  });

  test('is that around its questions for an outcome', () => {
    expect([...shownQuestions(flow, 'handhaving', true)]).toContain('overlast/eerder');
  });
});

test('of a flow with very many questions a part is drawn', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`v${at}`, `ja > v${at + 1}, nee > eind, ? > eind`]),
  );
  const flow = packOf({ weg: { ...many, v300: '', eind: '' } }).flows.get('weg');
  if (!flow) throw new Error('no flow');
  expect(shownQuestions(flow, 'v150', false).size).toBeLessThanOrEqual(46);
  expect([...shownQuestions(flow, 'v150', false)]).toContain('weg/v149');
});
