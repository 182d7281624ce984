import { type Edition, FRAME_PATH } from './edition';

/** An address with this word after the question mark asks for the page as the host has it: links, no scripts. */
export const PLAIN = 'vaste-pagina';

/** What a worker does with an address that a visitor opens: give a kept page, send on, or ask the network. */
export type Way = { readonly page: string } | { readonly moveTo: string } | 'network';

/** A flow, or a question or outcome of it; names are what the check of the flows lets through. */
const PLACE = /^([a-z0-9-]+)\/(?:[a-z0-9-]+\/)?$/;

type Known = Pick<Edition, 'base' | 'pages' | 'flows'>;

/**
 * Finds the way for an address.
 * Hosts keep `/over/` in a folder, and visitors type `/over` too: Workbox by itself would look for `/over.html` and give
 * the front page under the wrong address.
 */
export function wayFor({ pathname, search }: Pick<URL, 'pathname' | 'search'>, known: Known): Way {
  if (!pathname.startsWith(known.base) || new URLSearchParams(search).has(PLAIN)) return 'network';
  const path = pathname.slice(known.base.length).replace(/(^|\/)index\.html$/, '$1');
  const page = pageAt(path, known);
  if (page !== undefined) return { page };
  return pageAt(`${path}/`, known) === undefined ? 'network' : { moveTo: `${known.base}${path}/${search}` };
}

function pageAt(path: string, { pages, flows }: Known): string | undefined {
  if (pages.includes(path)) return path;
  const flow = PLACE.exec(path)?.[1];
  return flow !== undefined && flows.includes(flow) ? FRAME_PATH : undefined;
}
