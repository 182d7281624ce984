import { mayBeShown } from '../../flow/certainty';
import type { Finding } from '../../flow/finding';
import type { Desk, WayKind } from '../../flow/types';
import { isBroken, lacksCertainty } from '../broken';
import type { Context } from '../context';

const DIGITAL: ReadonlySet<WayKind> = new Set<WayKind>(['form', 'website', 'email', 'chat']);

/** A desk that somebody without internet, or somebody who cannot phone, does not reach. */
export function oneWayDesk({ pack, read, at }: Context): Finding[] {
  if (isBroken(read, 'desks', 'municipalities') || lacksCertainty(read)) return [];
  return [...pack.desks.values()].flatMap((desk) => {
    const ways = shownWays(desk);
    if (desk.kind === 'nood' || (desk.borrowsFrom !== undefined && !pack.desks.has(desk.borrowsFrom)))
      return [];
    const isDigital = ways.every((way) => DIGITAL.has(way));
    if (!isDigital && !ways.every((way) => way === 'phone')) return [];
    const vorm = ways.length === 0 ? 'geen' : isDigital ? 'internet' : 'telefoon';
    return [at({ ...desk.spot, atKey: true }, 'loket-een-weg', { naam: desk.id, vorm })];
  });
}

function shownWays(desk: Desk): WayKind[] {
  return Object.entries(desk.ways).flatMap(([kind, way]) => (mayBeShown(way) ? [kind as WayKind] : []));
}
