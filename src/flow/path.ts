import type { FlowId, PlaceId, PlaceRef } from './types';

/** Joins a flow and a place of it into a complete reference. */
export function refOf(flow: FlowId, place: PlaceId): PlaceRef {
  return `${flow}/${place}`;
}

/** Takes a complete reference apart. */
export function partsOf(ref: PlaceRef): { flow: FlowId; place: PlaceId } {
  const slash = ref.indexOf('/');
  return { flow: ref.slice(0, slash), place: ref.slice(slash + 1) };
}

/**
 * The address of a place below the base path: the start place of the pack is the front page.
 * Shape: no slash in front, a slash behind (`overlast/weg/`), empty for the front page.
 */
export function pathOf(ref: PlaceRef, siteStart: PlaceRef): string {
  return ref === siteStart ? '' : `${ref}/`;
}
