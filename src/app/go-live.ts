import { partsOf } from '../flow/path';
import type { Site } from '../flow/sheet-types';
import type { PlaceRef } from '../flow/types';
import { presentProblem, startVisit } from '../journey/visit';
import { LivePage } from './live-page';
import { flowsOf, openVisit } from './opening';
import type { Surroundings } from './scenes';
import type { Shelf } from './sheets';
import { Traces } from './traces';
import { forgetTrail, readTrail, takeFragment } from './trail';

/** What the live page is given: where it stands, its sheets, its words and the time. */
export interface LiveParts extends Omit<Surroundings, 'site'> {
  /** Nothing on a frame, whose address says it. */
  readonly place?: PlaceRef;
  readonly shelf: Shelf;
  readonly isShared: boolean;
}

/** A page that lives, and what others need to join it. */
export interface Live {
  readonly page: LivePage;
  readonly traces: Traces;
  readonly site: Site;
  readonly shelf: Shelf;
}

/** Takes over a static page: takes up the visit of this tab, and answers taps at once. */
export async function goLive({ shelf, isShared, ...parts }: LiveParts): Promise<Live> {
  const [site] = await Promise.all([shelf.site(), parts.place && shelf.load(partsOf(parts.place).flow)]);
  const place = parts.place ?? (await (await import('./frame')).placeOfFrame(site, shelf));
  const isSensitive = shelf.get(partsOf(place).flow)?.isSensitive;
  if (isSensitive || isShared) forgetTrail();
  const kept = readTrail();
  const carried = takeFragment();
  await Promise.all(flowsOf(kept).map((flow) => shelf.load(flow).catch(() => {})));
  const isHelp = place === site.help && kept !== undefined && presentProblem(kept).answers.length > 0;
  const lookup = (flow: string) => shelf.get(flow);
  const visit = isHelp ? kept : openVisit({ place, kept, carried, lookup });
  const traces = new Traces({ home: site.base, service: site.service, isShared });
  const page = new LivePage(startVisit(lookup, visit), shelf, { site, ...parts }, traces);
  if (isHelp) page.send({ type: 'HELP' });
  await page.open();
  return { page, traces, site, shelf };
}
