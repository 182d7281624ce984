/** Places beside the page itself, made when something has to stand there: a static page has none of them. */
const PLACES = {
  /** Between the head of the document and the page. */
  bar: (host: HTMLElement) => document.getElementById('plek')?.before(host),
  /** Above the page, where a visit has more than one problem. */
  problems: (host: HTMLElement) => document.getElementById('plek')?.before(host),
  /** Right below the page. */
  helped: (host: HTMLElement) => document.getElementById('plek')?.after(host),
  /** Below the page. */
  note: (host: HTMLElement) => document.querySelector('.ww-footer')?.before(host),
  /** Below the page, above the note. */
  outbox: (host: HTMLElement) =>
    (document.getElementById('ww-note') ?? document.querySelector('.ww-footer'))?.before(host),
  /** Below the first question, before all else. */
  search: (host: HTMLElement) => document.getElementById('onder')?.prepend(host),
  /** Below that. */
  drafts: (host: HTMLElement) => hostFor('search').after(host),
  news: (host: HTMLElement) => document.body.append(host),
} as const;

/** The place for something beside the page; it is made the first time. */
export function hostFor(name: keyof typeof PLACES): HTMLElement {
  const id = `ww-${name}`;
  const known = document.getElementById(id);
  if (known) return known;
  const host = document.createElement('div');
  host.id = id;
  PLACES[name](host);
  return host;
}
