import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../src/flow/drawing';
import {
  askedBefore,
  longestFrom,
  outcomeAt,
  predecessors,
  questionAt,
  reachable,
  type Table,
  tableOf,
} from '../../src/flow/table';
import type { Flow } from '../../src/flow/types';
import { packOf, shippedPack } from './pack-sample';
import { SEED } from './random-walk';

/** A small graph: for each place the numbers of the places it leads to. */
type Graph = readonly (readonly number[])[];

const anyGraph: fc.Arbitrary<Graph> = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }),
  );

/** A graph in which every way leads to a higher number. */
const noCircles = anyGraph.map((graph) => graph.map((next, from) => next.filter((to) => to > from)));

const refOf = (number: number) => `weg/p${number}`;

function tableFrom(graph: Graph): Table {
  const questions: Record<string, object> = {};
  const outcomes: Record<string, object> = {};
  for (const [number, [unsure, ...next]] of graph.entries()) {
    const id = `p${number}`;
    const options = next.map((to, index) => ({ id: `o${index}`, goTo: refOf(to) }));
    if (unsure === undefined) outcomes[id] = { id };
    else questions[id] = { id, options, unsure: { goTo: refOf(unsure) } };
  }
  return tableOf(new Map([['weg', { id: 'weg', questions, outcomes } as unknown as Flow]]));
}

/** Every pair of places with a way of one step or more from the first to the second. Source: Warshall 1962. */
function ways(graph: Graph): boolean[][] {
  const leads = graph.map((next) => graph.map((_, to) => next.includes(to)));
  for (const by of graph.keys())
    for (const from of graph.keys())
      for (const to of graph.keys())
        if (leads[from]?.[by] && leads[by]?.[to]) (leads[from] as boolean[])[to] = true;
  return leads;
}

/** Every way from a place to an end, as a list of numbers. */
function allWays(graph: Graph, from: number): number[][] {
  const next = graph[from] ?? [];
  if (next.length === 0) return [[from]];
  return next.flatMap((to) => allWays(graph, to).map((way) => [from, ...way]));
}

function always(graphs: fc.Arbitrary<Graph>, holds: (graph: Graph, table: Table) => void): void {
  const rule = fc.property(graphs, (graph) => holds(graph, tableFrom(graph)));
  fc.assert(rule, { seed: SEED, numRuns: 500 });
}

describe('the table of any small graph', () => {
  test('knows what can be reached', () => {
    always(anyGraph, (graph, table) => {
      const leads = ways(graph);
      const found = [...graph.keys()].filter((to) => to === 0 || leads[0]?.[to]).map(refOf);
      expect([...reachable(table, [refOf(0)])].sort()).toEqual(found.sort());
    });
  });

  test('knows the circles', () => {
    always(anyGraph, (graph, table) => {
      const leads = ways(graph);
      const groups = [...graph.keys()].map((one) =>
        [...graph.keys()].filter((other) => leads[one]?.[other] && leads[other]?.[one]).map(refOf),
      );
      const found = new Set(groups.filter((group) => group.length > 0).map((group) => group.join()));
      expect(new Set(table.circles.map((group) => [...group].sort().join()))).toEqual(found);
    });
  });

  test('puts every place that is on no circle before those it leads to', () => {
    always(anyGraph, (graph, { order, circles }) => {
      const at = (number: number) => order.indexOf(refOf(number));
      const inOrder = graph.flatMap((next, from) => next.map((to) => [from, to] as const));
      const straight = inOrder.filter(([from, to]) => at(from) >= 0 && at(to) >= 0);
      for (const [from, to] of straight) expect(at(from)).toBeLessThan(at(to));
      expect([...order, ...circles.flat()].sort()).toEqual([...graph.keys()].map(refOf).sort());
    });
  });

  test('knows how many questions are left at most', () => {
    always(noCircles, (graph, table) => {
      const left = longestFrom(table);
      for (const from of graph.keys()) {
        const longest = Math.max(...allWays(graph, from).map((way) => way.length - 1));
        expect(left.get(refOf(from))).toBe(longest);
      }
    });
  });

  test('knows how many questions were asked before, at least and at most', () => {
    always(noCircles, (graph, table) => {
      const asked = askedBefore(table, refOf(0));
      for (const to of graph.keys()) {
        const before = allWays(graph, 0).flatMap((way) => (way.includes(to) ? way.indexOf(to) : []));
        const counted = { fewest: Math.min(...before), most: Math.max(...before) };
        expect(asked.get(refOf(to))).toEqual(before.length > 0 ? counted : undefined);
      }
    });
  });

  test('knows what leads straight to a place', () => {
    always(anyGraph, (graph, table) => {
      const before = predecessors(table);
      for (const to of graph.keys()) {
        const found = graph.flatMap((next, from) => (next.includes(to) ? refOf(from) : []));
        expect([...(before.get(refOf(to)) ?? [])].sort()).toEqual(found.sort());
      }
    });
  });
});

describe('the table of a pack', () => {
  const { flows } = packOf({
    weg: { gevaar: 'ja > bel, nee > geld, kwijt > nergens, ? > geld/hoeveel', bel: '' },
    geld: { hoeveel: 'veel > weg/bel' },
  });
  const table = tableOf(flows);

  test('has each answer of a question with "weet ik niet" last', () => {
    expect([...(table.answers.get('weg/gevaar') ?? [])]).toEqual([
      ['ja', 'weg/bel'],
      ['nee', 'geld/hoeveel'],
      ['kwijt', 'weg/nergens'],
      ['weet-ik-niet', 'geld/hoeveel'],
    ]);
  });

  test('does not walk to a place that is not there', () => {
    expect([...reachable(table, ['weg/gevaar', 'elders/nergens'])].sort()).toEqual([
      'geld/hoeveel',
      'weg/bel',
      'weg/gevaar',
    ]);
  });

  test('tells a question from an outcome, and both from nothing', () => {
    expect([questionAt(flows, 'weg/gevaar')?.id, outcomeAt(flows, 'weg/gevaar')]).toEqual([
      'gevaar',
      undefined,
    ]);
    expect([questionAt(flows, 'weg/bel'), outcomeAt(flows, 'weg/bel')?.id]).toEqual([undefined, 'bel']);
  });

  test.each(['weg/constructor', 'constructor/bel', 'weg/__proto__', 'weg', ''])(
    'has nothing at "%s"',
    (ref) => {
      expect([questionAt(flows, ref), outcomeAt(flows, ref)]).toEqual([undefined, undefined]);
    },
  );
});

describe('the table of the shipped pack', () => {
  const pack = shippedPack();
  const { table, left } = drawingOf(pack, '2026-11-22');

  test('has no circles and leads nowhere else than to places', () => {
    const torn = [...table.answers.values()]
      .flatMap((ways) => [...ways.values()])
      .filter((to) => !table.answers.has(to));
    expect([table.circles, torn]).toEqual([[], []]);
  });

  test('has one question more left at a question than at the longest way on', () => {
    for (const [ref, answers] of table.answers) {
      const onward = [...answers.values()].map((to) => left.get(to) ?? 0);
      expect(left.get(ref)).toBe(answers.size === 0 ? 0 : 1 + Math.max(...onward));
    }
  });
});
