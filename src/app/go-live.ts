import { partsOf } from '../flow/path';
import type { Site } from '../flow/sheet-types';
import type { PlaceRef } from '../flow/types';
import { presentProblem, startVisit, type Visit, visitFrom } from '../journey/visit';
import { LivePage } from './live-page';
import { flowsOf, openVisit } from './opening';
import type { Surroundings } from './scenes';
import type { Shelf } from './sheets';
import { Traces } from './traces';
import { doomDraft, forgetTrail, isReload, readTrail, type Trail, takeFragment } from './trail';

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
  // Asked for together with the organisation: the first tap waits for both.
  if (parts.place) shelf.load(partsOf(parts.place).flow).catch(() => {});
  const site = await shelf.site();
  const trail = isShared ? undefined : readTrail();
  const place = await placeHere(site, shelf, parts.place, trail);
  const isSensitive = shelf.get(partsOf(place ?? site.start).flow)?.isSensitive;
  if (isSensitive) doomDraft();
  if (isSensitive || isShared) forgetTrail();
  const kept = isSensitive ? undefined : trail?.visit;
  const visit = await visitHere(site, shelf, place, kept);
  const traces = new Traces({ home: site.base, service: site.service, version: site.version, isShared });
  const page = new LivePage(
    startVisit((flow) => shelf.get(flow), visit),
    shelf,
    { site, ...parts },
    traces,
  );
  if (place === site.help && visit === kept) page.send({ type: 'HELP' });
  await page.open();
  if (place === undefined && kept) await page.resume(kept, 'replace');
  return { page, traces, site, shelf };
}

/**
 * The place that the address means. None when the visit of this tab means more: after a new version its answers are
 * walked again, wherever they now lead, and the address may be no place any more.
 * Errors: rejects when there is neither a place nor a visit.
 */
async function placeHere(site: Site, shelf: Shelf, known: PlaceRef | undefined, trail: Trail | undefined) {
  const isBegun = trail !== undefined && presentProblem(trail.visit).answers.length > 0;
  if (isBegun && trail.version !== site.version && isReload()) return undefined;
  if (known !== undefined) return shelf.load(partsOf(known).flow).then(() => known);
  const { placeOfFrame } = await import('./frame');
  return placeOfFrame(site, shelf).catch((error) => {
    if (isBegun) return undefined;
    throw error;
  });
}

/** The visit that belongs to a place; without one an empty visit, until the kept one is taken up. */
async function visitHere(site: Site, shelf: Shelf, place: PlaceRef | undefined, kept: Visit | undefined) {
  const carried = takeFragment();
  if (place === undefined) return shelf.load(partsOf(site.start).flow).then(() => visitFrom(site.start));
  await Promise.all(flowsOf(kept).map((flow) => shelf.load(flow).catch(() => {})));
  if (place === site.help && kept && presentProblem(kept).answers.length > 0) return kept;
  return openVisit({ place, kept, carried, lookup: (flow) => shelf.get(flow) });
}
