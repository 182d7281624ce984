import { Graph, layout } from '@dagrejs/dagre';
import type { Arrow, MapGraph } from './graph';
import type { Box, LaidAnswer, LaidArrow, LaidMap } from './laid';
import { heightOf, measureAnswers, measureBlock, moveTo, type SayAnswer } from './measure';
import { ARROW_TEXT, CHARACTERS } from './measures';

/** Room between what is drawn. Units: px. */
const ROOM = { nodesep: 28, edgesep: 16, ranksep: 28, marginx: 8, marginy: 8 };

/** How far a line goes straight on before it bends. Units: px. */
const BEND = 20;

/** Lays a map out from top to bottom. */
export function layOut(graph: MapGraph, sayAnswer: SayAnswer, looseTitle: string): LaidMap {
  const blocks = graph.blocks.map((block) => measureBlock(block, sayAnswer, looseTitle));
  const arrows = graph.arrows.map((arrow) => ({
    arrow,
    answers: measureAnswers(arrow.answers, CHARACTERS.arrow, sayAnswer),
  }));
  const drawn = new Graph({ multigraph: false });
  drawn.setGraph({ rankdir: 'TB', rankalign: 'top', ...ROOM });
  for (const { block, box } of blocks) drawn.setNode(block.ref, { width: box.width, height: box.height });
  for (const { arrow, answers } of arrows)
    drawn.setEdge(arrow.from, arrow.to, { width: ARROW_TEXT, height: heightOf(answers), labelpos: 'c' });
  if (blocks.length > 0) layout(drawn);
  const { width = 0, height = 0 } = drawn.graph() as Partial<Box>;
  return {
    width,
    height,
    blocks: blocks.map((one) => moveTo(one, drawn.node(one.block.ref) as Box)),
    arrows: arrows.map(({ arrow, answers }) => laidArrow(drawn, arrow, answers)),
  };
}

function laidArrow(drawn: Graph, arrow: Arrow, answers: readonly LaidAnswer[]): LaidArrow {
  const edge = drawn.edge(arrow.from, arrow.to) as Partial<Box> & { points?: LaidArrow['points'] };
  const { points = [], x = 0, y = 0 } = edge;
  const height = heightOf(answers);
  const text = { x: x - ARROW_TEXT / 2, y: y - height / 2, width: ARROW_TEXT, height };
  const [above, below] = [drawn.node(arrow.from) as Box, drawn.node(arrow.to) as Box];
  return { arrow, points: throughEnds(points, above, below), text, answers };
}

/** The line leaves below a block and arrives above one: one that comes out aside would seem to come from an answer. */
function throughEnds(points: LaidArrow['points'], from: Box, to: Box): LaidArrow['points'] {
  const inner = points.slice(1, -1);
  const [first, last] = [inner[0], inner.at(-1)];
  if (!first || !last || to.y < from.y) return points;
  const within = (x: number, box: Box) => Math.min(box.x + box.width / 3, Math.max(box.x - box.width / 3, x));
  const start = { x: within(first.x, from), y: from.y + from.height / 2 };
  const end = { x: within(last.x, to), y: to.y - to.height / 2 };
  const below = { x: start.x, y: Math.min(first.y, start.y + BEND) };
  const above = { x: end.x, y: Math.max(last.y, end.y - BEND) };
  return [start, below, ...inner, above, end];
}
