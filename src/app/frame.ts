import { partsOf } from '../flow/path';
import type { Site } from '../flow/sheet-types';
import type { PlaceRef } from '../flow/types';
import { placeAt } from './address';
import type { Shelf } from './sheets';

/**
 * A worker gives one frame for the address of every question: what belongs there is read from the address.
 * Errors: rejects when nothing stands at this address.
 */
export async function placeOfFrame(site: Site, shelf: Shelf): Promise<PlaceRef> {
  const [flow = ''] = location.pathname.slice(site.base.length).split('/');
  await shelf.load(flow === '' ? partsOf(site.start).flow : flow);
  const place = placeAt(location.pathname, site, (id) => shelf.get(id)?.start);
  if (place === '' || !shelf.has(place)) throw new Error(`Nothing stands at ${location.pathname}.`);
  return place;
}
