/** The front door of the workshop: builds its parts and hands them over. A bundle of its own; no other page loads it. */
import './workshop/styles/main.css';
import { render } from 'preact';
import { showStaffNews } from './app/staff-news';
import type { RawFile } from './flow/source';
import { beginOffline } from './offline/begin';
import { keepThisPage } from './offline/registration';
import { DeviceSettings } from './store/settings';
import { Workbench } from './store/workbench';
import { nl } from './words/nl';
import { makeSay } from './words/say';
import { Workshop } from './workshop/workshop';

const host = document.getElementById('werkplaats');
const say = makeSay(nl, 'nl');
const { base = '/' } = document.documentElement.dataset;
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

const newId = () =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((one) => one.toString(16).padStart(2, '0')).join('');

/** The published files, as the build packed them. */
async function fetchPublished(address: string): Promise<RawFile[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const texts = Object.entries((await response.json()) as Record<string, string>);
  const encoder = new TextEncoder();
  return texts.map(([path, text]) => ({ path, bytes: encoder.encode(text) }));
}

async function begin(place: HTMLElement): Promise<void> {
  const published = await fetchPublished(place.dataset.gepubliceerd ?? '');
  const store = new Workbench(() => indexedDB);
  const { woorden = '', regels = '', woordenboek = '' } = place.dataset;
  const words = { frequent: woorden, affixes: regels, dictionary: woordenboek };
  const parts = { published, store, words, say, today, base, now: () => Date.now(), newId };
  place.replaceChildren();
  render(<Workshop {...parts} />, place);
}

if (host) {
  showStaffNews(new DeviceSettings(() => localStorage));
  begin(host).catch(() => {
    host.textContent = say('workshop.broken');
  });
  void beginOffline(base, { ready: keepThisPage, waiting: () => {}, replaced: () => {} });
}
