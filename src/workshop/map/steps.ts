import type { Box } from './laid';

/** Something on the map that can be chosen. */
export interface Stop extends Box {
  readonly key: string;
}

/** Going aside counts for more than going on: an arrow key stays in its column as long as it can. */
const ASIDE = 2.5;

/** The stop that an arrow key goes to: the nearest in that direction, seen from the middle of the present one. */
export function nextStop(stops: readonly Stop[], present: string, key: string): string | undefined {
  if (key === 'Home') return stops[0]?.key;
  if (key === 'End') return stops.at(-1)?.key;
  const here = stops.find((stop) => stop.key === present);
  const look = DIRECTIONS[key];
  if (!here || !look) return undefined;
  const from = middle(here);
  const far = stops.flatMap((stop) => {
    const to = middle(stop);
    const [on, aside] = look(to.x - from.x, to.y - from.y);
    return on > 1 ? [{ key: stop.key, distance: on + ASIDE * Math.abs(aside) }] : [];
  });
  return far.sort((a, b) => a.distance - b.distance)[0]?.key;
}

/** How far on and how far aside something lies. */
const DIRECTIONS: Readonly<Record<string, (dx: number, dy: number) => readonly [number, number]>> = {
  ArrowDown: (dx, dy) => [dy, dx],
  ArrowUp: (dx, dy) => [-dy, dx],
  ArrowRight: (dx, dy) => [dx, dy],
  ArrowLeft: (dx, dy) => [-dx, dy],
};

function middle({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}
