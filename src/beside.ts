/** What stands beside the page: what this device remembers, use without a network, and a device of more people. */
import { LiveDevicePage } from './app/device-page';
import type { Live } from './app/go-live';
import { laterStore } from './app/later-store';
import { NewsPanel } from './app/news-panel';
import { isSharedVisit } from './app/shared';
import type { Visit } from './journey/visit';
import { beginOffline } from './offline/begin';
import { hasMemory } from './store/has-memory';
import { DeviceSettings } from './store/settings';
import { joinVisit } from './visit-side';
import device from './words/nl-device.json';
import later from './words/nl-later.json';
import searching from './words/nl-search.json';
import type { Resources, Say } from './words/say';

interface Common {
  readonly say: Say;
  readonly learn: (words: Resources) => void;
}

const settings = new DeviceSettings(() => localStorage);

/** What this device remembers; the code for it, and the database, come when there is something to remember. */
const deviceAt = (base: string) =>
  laterStore({
    open: async () => (await import('./device')).openDevice(base),
    hasMemory: () => hasMemory(() => indexedDB),
  });

/** Joins a live question or outcome. */
export async function joinPage(parts: Common & { live: Live; isShared: boolean }): Promise<void> {
  const { live, say, learn, isShared } = parts;
  learn(device);
  learn(searching);
  const news = new NewsPanel(say);
  await joinVisit({ ...parts, news, store: deviceAt(live.site.base) });
  const isQuiet = () => live.traces.isQuiet;
  await talkOffline({ base: live.site.base, news, say, isShared, visit: () => live.page.visit, isQuiet });
}

/** Joins any other page: the one about this device comes alive, and all of them hear about new versions. */
export async function joinOther({ base, say, learn }: Common & { base: string }): Promise<void> {
  learn(later);
  learn(device);
  const news = new NewsPanel(say);
  if (document.getElementById('apparaat')) {
    await new LiveDevicePage({
      store: deviceAt(base),
      say,
      news,
      home: base,
      isShared: () => settings.isShared,
      setShared: (isShared) => settings.setShared(isShared),
    }).start();
  }
  const door = await openDoor({ base, say, learn }, news);
  await talkOffline({ base, news, say, isShared: settings.isShared, visit: () => door?.visit });
}

/** A page that can become a visit: where a code is opened, or a letter written. */
async function openDoor(parts: Common & { base: string }, news: NewsPanel) {
  if (document.getElementById('code')) return openCodePage(parts, news);
  const letter = document.querySelector<HTMLElement>('[data-briefblad]')?.dataset.briefblad;
  return letter === undefined ? undefined : openLetterPage(letter, parts, news);
}

/** The letter on paper comes alive: what was answered before goes along, and what is written is kept as anywhere else. */
async function openLetterPage(
  letter: string,
  { say, learn, base }: Common & { base: string },
  news: NewsPanel,
) {
  const { openLetterDoor } = await import('./app/letter-door');
  const isShared = isSharedVisit() || settings.isShared;
  const live = await openLetterDoor({ base, say, learn, isShared });
  const letters = await joinVisit({ live, say, learn, isShared, news, store: deviceAt(base) });
  await letters.open(letter, 'here');
  return live.page;
}

/** The page where a code is opened: what it brings back goes on in this very page, so that a shared device can do it too. */
async function openCodePage({ base, say, learn }: Common & { base: string }, news: NewsPanel) {
  const { CodeDoor } = await import('./app/code-door');
  const isShared = isSharedVisit() || settings.isShared;
  const onOpened = async (live: Live) =>
    void (await joinVisit({ live, say, learn, isShared, news, store: deviceAt(base) }));
  const door = new CodeDoor({ base, say, learn, isShared, onOpened });
  await door.start();
  return door;
}

interface Talk extends Omit<Common, 'learn'> {
  readonly base: string;
  readonly news: NewsPanel;
  readonly isShared: boolean;
  /** The visit under way, when there is one. */
  readonly visit: () => Visit | undefined;
  /** Does that visit live in memory only? Loading the page again would lose it. */
  readonly isQuiet?: () => boolean;
}

/** How often a device that keeps nothing looks whether its visit is over. Units: ms. */
const LOOK_MS = 60_000;

/** Tells once that everything works without a network, and lets a new version in when the visitor wants it. */
async function talkOffline({ base, news, say, isShared, visit, isQuiet = () => false }: Talk): Promise<void> {
  const reload = () => location.reload();
  const isBusy = () =>
    Boolean(visit()?.problems.some(({ answers, letters }) => answers.length > 0 || letters));
  addEventListener('offline', () => news.tell({ text: say('news.offline') }));
  addEventListener('online', () => news.close(say('news.offline')));
  if (!navigator.onLine) news.tell({ text: say('news.offline') });
  await beginOffline(base, {
    ready: () => {
      if (isShared || settings.wasShown('klaar')) return;
      settings.markShown('klaar');
      news.tell({ text: say('news.ready') });
    },
    waiting: (conversation) => {
      if (!isBusy()) {
        conversation.takeOverIfIdle(false).then(
          (isDone) => isDone && reload(),
          () => {},
        );
        return;
      }
      if (isQuiet()) {
        whenOver(isBusy, () => conversation.takeOver().then(reload, reload));
        return;
      }
      const onClick = () => void conversation.takeOver().then(reload, reload);
      news.tell({ text: say('news.waiting'), action: { text: say('news.take'), onClick } });
    },
    replaced: () => {
      if (isBusy() && isQuiet()) whenOver(isBusy, reload);
      else if (isBusy())
        news.tell({ text: say('news.waiting'), action: { text: say('news.take'), onClick: reload } });
      else reload();
    },
  });
}

/** Does something once the visit is over. */
function whenOver(isBusy: () => boolean, then: () => void): void {
  const timer = setInterval(() => {
    if (isBusy()) return;
    clearInterval(timer);
    then();
  }, LOOK_MS);
}
