import type { Standing } from '../flow/replay';
import type { PlaceRef } from '../flow/types';
import type { Count, Signal } from './signal';

/** What was noted of one visit, kept in memory until it ends. */
export type Tally = readonly Signal[];

/** Notes something once; a second opinion on "was this help?" takes the place of the first. */
export function note(tally: Tally, signal: Signal): Tally {
  const isOpinion = signal.kind === 'helped' || signal.kind === 'not-helped';
  const others = tally.filter(({ kind, place }) => {
    const isSame = kind === signal.kind || (isOpinion && (kind === 'helped' || kind === 'not-helped'));
    return !(isSame && place === signal.place);
  });
  return [...others, signal];
}

/** What a visit that ends is known by. */
export interface Ending {
  readonly tally: Tally;
  /** Where each of its problems stands. */
  readonly standings: readonly Standing[];
  /** Every place that was on the screen during the visit. */
  readonly seen: Iterable<PlaceRef>;
  readonly isLeftOut: (place: PlaceRef) => boolean;
}

/** What a visit that ends adds to the counts: nothing at all when it was at a place that is left out. */
export function signalsOf({ tally, standings, seen, isLeftOut }: Ending): Tally {
  const ends = standings.filter(({ at }) => at === 'outcome').map(({ place }) => place);
  const all = ends.reduce<Tally>((sum, place) => note(sum, { kind: 'outcome', place }), tally);
  const answered = standings.flatMap(({ path, aside, place }) => [
    place,
    ...[...path, ...aside].map(({ question }) => question),
  ]);
  const places = [...seen, ...answered, ...all.map(({ place }) => place)];
  return places.some(isLeftOut) ? [] : all;
}

/** The count of a signal, one more than it was. */
export function oneMore(month: string, { kind, place }: Signal, found: Count | undefined): Count {
  return { month, kind, place, count: (found?.count ?? 0) + 1 };
}
