import { Workbox } from 'workbox-window';
import { MESSAGES } from './messages';
import { cachesOf } from './versions';

/** What a page is told. */
export interface News {
  /** Everything works without a network from now on. Once per page; whether the visitor was told before is not known here. */
  ready(): void;
  /** A new version is here and waits for a yes. */
  waiting(conversation: Conversation): void;
  /** A new version took over from another tab: load again at the next quiet moment. Nothing is lost before that. */
  replaced(): void;
}

/** How long a waiting version may take to come in. Units: ms. */
const PATIENCE_MS = 10_000;

/** Once an hour is enough to ask for a new version. Units: ms. */
const HOUR_MS = 3_600_000;

/** Registers the worker of a site and keeps listening to it. Errors: rejects where workers are not to be had. */
export async function register(base: string, news: News): Promise<Conversation> {
  const workbox = new Workbox(`${base}sw.js`, { scope: base });
  const conversation = new Conversation(workbox, news);
  const registration = await workbox.register();
  if (!registration) throw new Error('The browser gave no registration.');
  conversation.begin(registration);
  return conversation;
}

/** The talk between a page and the worker about new versions. */
export class Conversation {
  private registration: ServiceWorkerRegistration | undefined;
  private isControlled = navigator.serviceWorker.controller !== null;
  private isTakingOver = false;

  constructor(
    private readonly workbox: Workbox,
    private readonly news: News,
  ) {
    // One that waited before the page came is told by `begin`.
    workbox.addEventListener('waiting', () => this.registration && news.waiting(this));
    workbox.addEventListener('controlling', () => this.hearController());
  }

  /** Starts with what is there already. */
  begin(registration: ServiceWorkerRegistration): void {
    this.registration = registration;
    if (this.isControlled) this.news.ready();
    if (registration.waiting) this.news.waiting(this);
    registration.active?.postMessage({ type: MESSAGES.tidy });
    askHourly(() => registration.update());
  }

  /**
   * Lets the waiting version in. Gives whether this page is now served by it; the page itself is still the old one and
   * should be loaded again.
   */
  takeOver(): Promise<boolean> {
    if (!this.registration?.waiting) return Promise.resolve(false);
    this.isTakingOver = true;
    return new Promise((done) => {
      const giveUp = setTimeout(() => this.finish(done, false), PATIENCE_MS);
      this.workbox.addEventListener('controlling', () => {
        clearTimeout(giveUp);
        this.finish(done, true);
      });
      this.workbox.messageSkipWaiting();
    });
  }

  /** Lets the waiting version in when nobody is in the middle of something. */
  takeOverIfIdle(hasOpenVisit: boolean): Promise<boolean> {
    return hasOpenVisit ? Promise.resolve(false) : this.takeOver();
  }

  private finish(done: (tookOver: boolean) => void, tookOver: boolean): void {
    this.isTakingOver = false;
    done(tookOver);
  }

  private hearController(): void {
    const wasControlled = this.isControlled;
    this.isControlled = true;
    if (!this.registration) return;
    if (!wasControlled) this.news.ready();
    else if (!this.isTakingOver) this.news.replaced();
  }
}

/** Asks the worker to keep this page too: one of those that are kept only once somebody opened them. */
export function keepThisPage(): void {
  navigator.serviceWorker?.controller?.postMessage({ type: MESSAGES.keep });
}

/** Removes the worker and all it kept, for "wis alles van dit apparaat". Drafts are not its business. */
export async function forgetOffline(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(cachesOf(base)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** Asks again when the visitor comes back to the page, at most once an hour; without a network that fails in silence. */
function askHourly(ask: () => Promise<unknown>): void {
  let askedAt = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - askedAt < HOUR_MS) return;
    askedAt = Date.now();
    ask().catch(() => {});
  });
}
