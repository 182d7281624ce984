import { MOST_BYTES } from '../handover/contact-request';
import { type Verdict, verdictOf } from '../handover/delivery';
import type { OutgoingStore, WaitingMessage } from './outgoing';
import { askSendPath, newKey, post } from './post';
import { Sender } from './sender';

/** What was last heard of a message of this page. */
export type PostNews = 'sent' | 'failed' | 'refused' | 'withdrawn' | 'maybe-sent';

interface Parts {
  readonly base: string;
  /** Where messages wait; nothing where nothing may be stored. */
  readonly open?: () => Promise<OutgoingStore>;
}

/** Sends messages: by way of the outbox of this device, or at once or not at all where nothing may be stored. */
export class PostOffice {
  waiting: readonly WaitingMessage[] = [];
  news: PostNews | undefined;
  isBusy = false;
  /** Does the host take messages? Known after `ask`. */
  isOn = false;
  /** A message that could not go at once, to be tried again under its own key. */
  private unsent: { readonly key: string; readonly body: string } | undefined;
  private store: OutgoingStore | undefined;
  private sender: Sender | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: Parts) {}

  onChange(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Asks the host whether it takes messages. */
  async ask(): Promise<void> {
    this.isOn = (await askSendPath(this.parts.base)) !== undefined;
    this.tell();
  }

  /** Goes on with what waits on this device. */
  async start(): Promise<void> {
    if (!this.parts.open || this.sender) return;
    const store = await this.parts.open();
    this.store = store;
    this.sender = new Sender({
      store,
      post,
      path: () => askSendPath(this.parts.base),
      chance: () => Math.random(),
      now: () => Date.now(),
      onTried: (_, verdict) => this.hear(verdict),
    });
    await this.refresh();
    this.sender.start();
  }

  /** Sends a message that is made for its key. `mayWait`: it may be stored until it can go; `draft`: the visit it came from. */
  async send(bodyFor: (key: string) => string, mayWait: boolean, draft?: string): Promise<void> {
    if (this.isBusy) return;
    const key = newKey();
    const body = bodyFor(key);
    this.begin();
    if (new Blob([body]).size > MOST_BYTES) this.end('refused');
    else if (!mayWait || !(await this.putInBox(key, body, draft))) await this.sendNow({ key, body });
  }

  /** Tries again what could not go at once. */
  async again(): Promise<void> {
    const { unsent } = this;
    if (!unsent || this.isBusy) return;
    this.begin();
    await this.sendNow(unsent);
  }

  /** Tries everything that waits. */
  async hurry(): Promise<void> {
    this.begin();
    await this.sender?.hurry();
    this.end(this.news);
  }

  /** Takes back a message that waits. */
  async withdraw(key: string): Promise<void> {
    this.sender?.breakOff(key);
    const how = await this.store?.withdraw(key).catch(() => undefined);
    this.news = how === 'gone' ? this.news : how;
    await this.refresh();
  }

  /** The visit has become one of which nothing may be kept: its messages leave storage, and go now or not at all. */
  async takeOut(draft: string): Promise<void> {
    const messages = (await this.store?.takeOut(draft).catch(() => [])) ?? [];
    for (const message of messages) await this.sendNow(message);
    await this.refresh();
  }

  /** Ends everything: this device is being wiped, or the visit of a shared device is over. */
  clear(): void {
    this.sender?.stop();
    this.sender = undefined;
    this.unsent = undefined;
    this.waiting = [];
    this.end(undefined);
  }

  private async putInBox(key: string, body: string, draft?: string): Promise<boolean> {
    try {
      await this.start();
      if (!this.store || !this.sender) return false;
      await this.store.add(key, body, draft);
    } catch {
      return false;
    }
    await this.refresh();
    await this.sender.run();
    this.end(this.news);
    return true;
  }

  private async sendNow(message: { readonly key: string; readonly body: string }): Promise<void> {
    const path = await askSendPath(this.parts.base);
    const verdict = path === undefined ? undefined : verdictOf(await post(path, message));
    this.unsent = verdict?.kind === 'accepted' || verdict?.kind === 'refused' ? undefined : message;
    this.end(verdict?.kind === 'accepted' ? 'sent' : verdict?.kind === 'refused' ? 'refused' : 'failed');
  }

  private hear(verdict: Verdict): void {
    if (verdict.kind === 'accepted') this.news = 'sent';
    this.refresh().catch(() => {});
  }

  private async refresh(): Promise<void> {
    this.waiting = (await this.store?.list().catch(() => [])) ?? [];
    this.tell();
  }

  private begin(): void {
    this.news = undefined;
    this.isBusy = true;
    this.tell();
  }

  private end(news: PostNews | undefined): void {
    this.isBusy = false;
    this.news = news;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
