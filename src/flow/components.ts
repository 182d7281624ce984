import type { PlaceRef } from './types';

type Next = (ref: PlaceRef) => Iterable<PlaceRef>;

interface Step {
  readonly ref: PlaceRef;
  readonly rest: Iterator<PlaceRef>;
}

/**
 * Groups places that can reach each other; a place on no circle is a group of its own.
 * Shape: a group stands after every group that leads to it.
 * Source: Tarjan 1972, without recursion: packs of 10,000 questions exist.
 */
export function componentsOf(refs: Iterable<PlaceRef>, next: Next): PlaceRef[][] {
  const search = new Search(next);
  for (const ref of refs) search.from(ref);
  return search.groups.reverse();
}

class Search {
  readonly groups: PlaceRef[][] = [];
  private readonly index = new Map<PlaceRef, number>();
  /** The earliest place on the pile that each place leads back to. */
  private readonly low = new Map<PlaceRef, number>();
  private readonly pile: PlaceRef[] = [];
  private readonly piled = new Set<PlaceRef>();
  private readonly trail: Step[] = [];

  constructor(private readonly next: Next) {}

  from(root: PlaceRef): void {
    if (this.index.has(root)) return;
    this.enter(root);
    for (let top = this.trail.at(-1); top; top = this.trail.at(-1)) {
      const step = top.rest.next();
      if (step.done) this.leave(top.ref);
      else if (!this.index.has(step.value)) this.enter(step.value);
      else if (this.piled.has(step.value)) this.lower(top.ref, this.index.get(step.value) ?? 0);
    }
  }

  private enter(ref: PlaceRef): void {
    this.low.set(ref, this.index.size);
    this.index.set(ref, this.index.size);
    this.pile.push(ref);
    this.piled.add(ref);
    this.trail.push({ ref, rest: this.next(ref)[Symbol.iterator]() });
  }

  private leave(ref: PlaceRef): void {
    this.trail.pop();
    const low = this.low.get(ref) ?? 0;
    const before = this.trail.at(-1);
    if (before) this.lower(before.ref, low);
    if (low !== this.index.get(ref)) return;
    const group = this.pile.splice(this.pile.lastIndexOf(ref));
    for (const one of group) this.piled.delete(one);
    this.groups.push(group);
  }

  private lower(ref: PlaceRef, to: number): void {
    this.low.set(ref, Math.min(this.low.get(ref) ?? 0, to));
  }
}
