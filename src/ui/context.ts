import { pathOf } from '../flow/path';
import type { Sheet, Site } from '../flow/sheet-types';
import type { IsoDate, PlaceRef } from '../flow/types';
import type { Almanac } from '../terms/reckon';
import type { Say } from '../words/say';

/** What every component needs to draw: the organisation, the words, and the day it is. */
export interface Screen {
  readonly site: Site;
  readonly say: Say;
  readonly today: IsoDate;
  /** Only in the app: a page that was made earlier does not know what time it is now. */
  readonly now?: Date;
}

/** What the terms of a flow are counted with. */
export function almanacOf({ site, today }: Screen, { terms }: Pick<Sheet, 'terms'>): Almanac {
  return { terms, holidays: site.holidays, today, made: site.made };
}

/** The address of a question or outcome on this site. */
export function href(screen: Screen, ref: PlaceRef): string {
  return screen.site.base + pathOf(ref, screen.site.start);
}

/** The address of a page about the service, or of the list of topics. */
export function pageHref(screen: Screen, id: string): string {
  return `${screen.site.base}${id}/`;
}

/** What stands in the browser's tab: the question or outcome first, then the name of the service. */
export function titleOf(screen: Screen, title: string): string {
  return screen.say('page.title', { title, service: screen.site.service });
}
