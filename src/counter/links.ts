import { placeAt } from '../app/address';
import type { Shelf } from '../app/sheets';
import type { Site } from '../flow/sheet-types';
import type { PlaceRef } from '../flow/types';

interface Parts {
  readonly site: Site;
  readonly shelf: Shelf;
  readonly jump: (place: PlaceRef) => void;
}

/**
 * Links that would leave the counter: to a question or outcome they lead there within the visit, all others open beside it.
 * Followed as they are, they would take every open visit off the screen.
 */
export function keepLinksInside({ site, shelf, jump }: Parts): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element | null)?.closest('a');
    if (!link || event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return;
    if (link.hasAttribute('data-weg') || !/^https?:$/.test(link.protocol)) return;
    if (link.origin === location.origin && link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    const place = placeOf(link, site, shelf);
    if (place) jump(place);
    else window.open(link.href, '_blank', 'noopener,noreferrer');
  });
}

function placeOf(link: HTMLAnchorElement, site: Site, shelf: Shelf): PlaceRef | undefined {
  if (link.origin !== location.origin || !link.pathname.startsWith(site.base)) return undefined;
  const place = placeAt(link.pathname, site, (flow) => shelf.get(flow)?.start);
  return shelf.has(place) ? place : undefined;
}
