import type { SheetDesk, SheetWay } from '../../flow/sheet-types';
import type { WayKind } from '../../flow/types';
import type { Screen } from '../context';

/** The order in which ways are shown: the phone first, then the quickest. */
const ORDER: readonly WayKind[] = ['phone', 'form', 'website', 'email', 'chat', 'visit', 'post'];

/** A way that may be shown. */
export interface ShownWay {
  readonly kind: WayKind;
  readonly way: SheetWay;
}

/** Which ways of a desk may be shown today, and whether the general number must stand in. */
export interface ShownWays {
  readonly ways: readonly ShownWay[];
  readonly hasStandIn: boolean;
}

/**
 * Leaves out ways whose facts are past their date. Never in an emergency, where an old number is better than none, and
 * never at the general desk, since nothing could stand in for it.
 */
export function shownWays(screen: Screen, desk: SheetDesk): ShownWays {
  const all = ORDER.flatMap((kind) => {
    const way = desk.ways[kind];
    return way ? [{ kind, way }] : [];
  });
  if (desk.kind === 'nood' || desk.id === screen.site.general.id) return { ways: all, hasStandIn: false };
  const ways = all.filter(({ way }) => screen.today < way.until);
  return { ways, hasStandIn: Boolean(desk.standIn) || ways.length < all.length };
}
