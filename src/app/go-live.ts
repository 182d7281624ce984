import { partsOf } from '../flow/path';
import type { PlaceRef } from '../flow/types';
import { presentProblem, startVisit } from '../journey/visit';
import { LivePage } from './live-page';
import { flowsOf, openVisit } from './opening';
import type { Surroundings } from './scenes';
import type { Shelf } from './sheets';
import { forgetTrail, readTrail, takeFragment } from './trail';

/** What the live page is given: where it stands, its sheets, its words and the time. */
export interface LiveParts extends Omit<Surroundings, 'site'> {
  readonly place: PlaceRef;
  readonly shelf: Shelf;
}

/** Takes over a static page: takes up the visit of this tab, and answers taps at once. */
export async function goLive({ place, shelf, ...parts }: LiveParts): Promise<void> {
  const [site] = await Promise.all([shelf.site(), shelf.load(partsOf(place).flow)]);
  const isSensitive = shelf.get(partsOf(place).flow)?.isSensitive;
  if (isSensitive) forgetTrail();
  const kept = readTrail();
  const carried = takeFragment();
  await Promise.all(flowsOf(kept).map((flow) => shelf.load(flow).catch(() => {})));
  const isHelp = place === site.help && kept !== undefined && presentProblem(kept).answers.length > 0;
  const lookup = (flow: string) => shelf.get(flow);
  const visit = isHelp ? kept : openVisit({ place, kept, carried, lookup });
  const page = new LivePage(startVisit(lookup, visit), shelf, { site, ...parts });
  if (isHelp) page.send({ type: 'HELP' });
  await page.open();
}
