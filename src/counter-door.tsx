/** The front door of the counter: builds its parts and hands them over. A bundle of its own; no other page loads it. */
import './ui/styles/counter.css';
import { isSharedVisit } from './app/shared';
import { Shelf } from './app/sheets';
import { showStaffNews } from './app/staff-news';
import { openMirror } from './counter/mirror-page';
import { openCounter } from './counter/open-counter';
import { openSignals } from './counter/open-signals';
import type { CounterSheet } from './flow/counter-sheet';
import { beginOffline } from './offline/begin';
import { keepThisPage } from './offline/registration';
import { CounterSettings } from './store/counter-settings';
import { CounterVisits } from './store/counter-visits';
import { ownIdb } from './store/memory';
import { DeviceSettings } from './store/settings';
import { isSharedDevice } from './store/shared-device';
import { SignalCounts } from './store/signal-counts';
import { nl } from './words/nl';
import { makeSay } from './words/say';

const say = makeSay(nl, 'nl');
const { base = '/', versie = '' } = document.documentElement.dataset;
const settings = new CounterSettings(() => localStorage);
const shelf = new Shelf(`${base}data/${versie}/`);
const idb = ownIdb();
const counts = new SignalCounts(idb);
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
const newId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

async function fetchData(address = ''): Promise<CounterSheet> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}

async function begin(host: HTMLElement, root: HTMLElement): Promise<() => boolean> {
  const { balie, gegevens } = host.dataset;
  if (balie === 'meekijken') {
    openMirror({ root, say, base });
    return () => true;
  }
  const data = await fetchData(gegevens);
  if (balie === 'signalen') {
    await openSignals({ root, say, data, settings, counts, newId, base, today });
    return () => false;
  }
  const visits = new CounterVisits(idb);
  return openCounter({
    root,
    say,
    base,
    data,
    shelf,
    settings,
    newId,
    store: {
      put: (visit) => visits.put(visit),
      remove: (id) => visits.remove(id),
      clear: () => visits.clear(),
      open: (now) => visits.open(now),
      count: (month, signals) => counts.add(month, signals),
    },
    isShared: isSharedVisit() || isSharedDevice(() => localStorage),
  });
}

const host = document.querySelector<HTMLElement>('[data-balie]');
const root = document.getElementById('plek');
if (host && root) {
  if (host.dataset.balie !== 'meekijken') showStaffNews(new DeviceSettings(() => localStorage));
  begin(host, root)
    .then((isBusy) => {
      // A page in the middle of something is never taken away by a new version: that comes in when it is opened again.
      const reload = () => isBusy() || location.reload();
      return beginOffline(base, { ready: keepThisPage, waiting: () => {}, replaced: reload });
    })
    .catch(() => {
      host.append(say('counter.broken'));
    });
}
