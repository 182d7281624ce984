/** The front door of the workshop: builds its parts and hands them over. A bundle of its own; no other page loads it. */
import './workshop/styles/workshop.css';
import { render } from 'preact';
import { beginOffline } from './offline/begin';
import { keepThisPage } from './offline/registration';
import { nl } from './words/nl';
import { makeSay } from './words/say';
import { Workshop } from './workshop/workshop';

const host = document.getElementById('werkplaats');
const say = makeSay(nl, 'nl');
const { base = '/' } = document.documentElement.dataset;
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** The published files, as the build packed them. */
async function fetchPublished(address: string): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Map(Object.entries((await response.json()) as Record<string, string>));
}

async function begin(place: HTMLElement): Promise<void> {
  const published = await fetchPublished(place.dataset.gepubliceerd ?? '');
  const parts = { published, say, today, base, now: () => Date.now() };
  place.replaceChildren();
  render(<Workshop {...parts} />, place);
}

if (host) {
  begin(host).catch(() => {
    host.textContent = say('workshop.broken');
  });
  void beginOffline(base, { ready: keepThisPage, waiting: () => {}, replaced: () => {} });
}
