import { refOf } from '../flow/path';
import type { Site } from '../flow/sheet-types';
import type { FlowId, PlaceRef } from '../flow/types';
import type { Screen } from '../ui/context';
import type { Say } from '../words/say';

/** The place that an address of this site stands for; the bare name of a flow stands for its first place. */
export function placeAt(
  pathname: string,
  site: Pick<Site, 'base' | 'start'>,
  startOf: (flow: FlowId) => PlaceRef | undefined,
): PlaceRef {
  const [flow = '', place = ''] = pathname.slice(site.base.length).split('/');
  if (flow === '') return site.start;
  return place === '' ? (startOf(flow) ?? '') : refOf(flow, place);
}

/** Writes `yyyy-mm-dd`; made once, because making it costs more than all its use. */
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** What the screens draw with at a moment; the day is the one in the Netherlands, wherever the device is. */
export function screenAt(now: Date, site: Site, say: Say): Screen {
  return { site, say, now, today: DAY.format(now) };
}
