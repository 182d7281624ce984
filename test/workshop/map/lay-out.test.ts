import { expect, test } from 'vitest';
import { graphOf } from '../../../src/workshop/map/graph';
import type { Box } from '../../../src/workshop/map/laid';
import { layOut } from '../../../src/workshop/map/lay-out';
import { isOnWay, litBy } from '../../../src/workshop/map/lit';
import { shownQuestions } from '../../../src/workshop/map/shown';
import { nextStop } from '../../../src/workshop/map/steps';
import { wrap } from '../../../src/workshop/map/wrap';
import { shippedPack } from '../../flow/pack-sample';

const pack = shippedPack();
const flow = pack.flows.get('overlast');
if (!flow) throw new Error('no flow');
const graph = graphOf(pack, flow, shownQuestions(flow, undefined, false));
const map = layOut(graph, ({ text }) => text || 'Weet ik niet', 'Los');

const isApart = (a: Box, b: Box) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

test('no two questions lie over each other, and nothing lies outside', () => {
  const boxes = map.blocks.map(({ box }) => box);
  for (const [at, box] of boxes.entries())
    for (const other of boxes.slice(at + 1)) expect(isApart(box, other)).toBe(true);
  for (const { x, y, width, height } of boxes) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(x + width <= map.width && y + height <= map.height).toBe(true);
  }
});

test('a question stands below the one that leads to it, unless they go round', () => {
  const boxOf = (ref: string) => map.blocks.find(({ block }) => block.ref === ref)?.box;
  const up = graph.arrows.filter(({ from, to }) => (boxOf(from)?.y ?? 0) >= (boxOf(to)?.y ?? 0));
  expect(up).toEqual([]);
});

test('the way of an example is lit on every answer it gives in this flow', () => {
  const example = flow.examples[0];
  if (!example) throw new Error('no example');
  const lit = litBy(pack, example);
  const rows = map.blocks.flatMap(({ block, rows: all }) =>
    all.filter(({ answers }) => isOnWay(lit, block.ref, answers)),
  );
  const arrows = map.arrows.filter(({ arrow, answers }) => isOnWay(lit, arrow.from, answers));
  const given = [...lit.answers.keys()].filter((ref) => ref.startsWith('overlast/'));
  expect(rows.length + arrows.length).toBe(given.length);
});

test('arrow keys go to what is nearest in their direction, Home and End to the ends', () => {
  const stop = (key: string, x: number, y: number) => ({ key, x, y, width: 10, height: 10 });
  const stops = [stop('a', 0, 0), stop('b', 100, 0), stop('c', 5, 50), stop('d', 100, 60)];
  const go = (key: string) => nextStop(stops, 'a', key);
  expect([go('ArrowDown'), go('ArrowRight'), go('ArrowUp'), go('Home'), go('End'), go('x')]).toEqual([
    'c',
    'b',
    undefined,
    'a',
    'd',
    undefined,
  ]);
});

test('a text is broken at its spaces, and what is too much is left out visibly', () => {
  expect(wrap('een twee drie', 8)).toEqual(['een twee', 'drie']);
  expect(wrap('hottentottententen', 6)).toEqual(['hotte…']);
  expect(wrap('een twee drie vier', 4, 2)).toEqual(['een', 'twe…']);
  expect(wrap('', 5)).toEqual([]);
});
