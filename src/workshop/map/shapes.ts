import type { Leaf } from './graph';
import type { Box, LaidArrow } from './laid';
import { POINT } from './measures';

/** A question: a box whose sides run out into points. */
export function questionShape({ x, y, width, height }: Box): string {
  const middle = y + height / 2;
  const [left, right] = [x + POINT, x + width - POINT];
  return `M${left} ${y}H${right}L${x + width} ${middle}L${right} ${y + height}H${left}L${x} ${middle}Z`;
}

/** What an answer leads to: an outcome has round corners, another flow runs out into an arrow, a question has its points. */
export function leafShape(kind: Leaf['kind'], box: Box): string {
  if (kind === 'outcome') return roundShape(box, 10);
  if (kind === 'question') return questionShape(box);
  const { x, y, width, height } = box;
  return `M${x} ${y}H${x + width - POINT}L${x + width} ${y + height / 2}L${x + width - POINT} ${y + height}H${x}Z`;
}

/** A desk: a counter that stands below its outcome, wider at its foot. */
export function deskShape({ x, y, width, height }: Box): string {
  return `M${x + 10} ${y}H${x + width - 10}L${x + width} ${y + height}H${x}Z`;
}

/** From the answers of a row to what they lead to: along the middle of the first line, with its head. */
export function rowArrow(text: Box, leaf: Box): string {
  const y = leaf.y + Math.min(leaf.height / 2, 14);
  const [from, to] = [text.x + text.width + 3, leaf.x - 3];
  return `M${from} ${y}H${to}M${to - 7} ${y - 5}L${to} ${y}L${to - 7} ${y + 5}`;
}

/** A bent line through the points of an arrow, with its head. */
export function arrowPath({ points }: LaidArrow): string {
  const [first, ...rest] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const bends = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last;
    const end = index === rest.length - 2 ? last : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  const straight = bends.length === 0 ? `L${last.x} ${last.y}` : '';
  return `M${first.x} ${first.y}${bends.join('')}${straight}`;
}

/** The head of an arrow that comes from above. */
export function arrowHead({ points }: LaidArrow): string {
  const { x, y } = points.at(-1) ?? { x: 0, y: 0 };
  return `M${x - 6} ${y - 10}L${x} ${y}L${x + 6} ${y - 10}Z`;
}

function roundShape({ x, y, width, height }: Box, wanted: number): string {
  const r = Math.min(wanted, height / 2);
  const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}Z`;
}
