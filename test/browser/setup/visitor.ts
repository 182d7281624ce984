import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The key under which the app keeps a visit in this tab. */
const TRAIL = 'wegwijzer.bezoek';

/** Somebody at the site: what they can do, and what went wrong without them noticing. */
export class Visitor {
  /** Errors in the console and in scripts, answers of the server above 399, and requests to anybody else. */
  readonly complaints: string[] = [];
  /** The addresses of whole documents that were loaded, in order. */
  readonly documents: string[] = [];
  /** The flows whose sheet has arrived. */
  readonly sheets = new Set<string>();

  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    /** The address of the front page. */
    readonly home: string,
    private readonly hasScripts: boolean,
  ) {
    this.listen();
  }

  /** Opens a page of the site and waits until its links answer. */
  async visit(path = ''): Promise<this> {
    await this.page.goto(new URL(path, this.home).href);
    await this.ready();
    return this;
  }

  /** Chooses answers one after the other, each on the page that the one before led to. */
  async choose(...options: string[]): Promise<this> {
    for (const option of options)
      await this.moves(() => this.page.locator(`a[data-keuze="${option}"]`).click());
    return this;
  }

  /** Taps something that leads to another place, such as `terug` or `opnieuw`. */
  async act(action: string): Promise<this> {
    await this.moves(() => this.page.locator(`[data-actie="${action}"]:visible`).first().click());
    return this;
  }

  /** Opens an answer given before, to change it. */
  async change(question: string): Promise<this> {
    const summary = this.page.locator('details:has([data-actie="wijzig"]) > summary');
    if (await summary.count()) await summary.click();
    await this.moves(() => this.page.locator(`[data-actie="wijzig"][data-vraag="${question}"]`).click());
    return this;
  }

  /** Does something and waits until another place stands there and its links answer. */
  async moves(act: () => Promise<unknown>): Promise<void> {
    const before = await this.at();
    await act();
    await this.page.waitForFunction((place) => {
      const { flow, plek } = document.documentElement.dataset;
      return plek !== undefined && `${flow}/${plek}` !== place;
    }, before);
    await this.ready();
  }

  /** Where the visitor stands. Shape: `flow/place`. */
  async at(): Promise<string> {
    const { flow, plek } = await this.page.locator('html').evaluate((html) => ({ ...html.dataset }));
    return `${flow}/${plek}`;
  }

  /** The questions in the list of answers given so far, with what was answered. */
  async given(): Promise<string[]> {
    const links = this.page.locator('[data-actie="wijzig"]');
    return links.evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset.vraag ?? ''));
  }

  /** What the tab remembers of this visit. */
  async remembered(): Promise<string | null> {
    return this.page.evaluate((key) => {
      const kept = sessionStorage.getItem(key);
      return kept && decodeURIComponent(atob(kept));
    }, TRAIL);
  }

  /** Waits until what the answers here can lead to has been fetched ahead. */
  async prepared(...flows: string[]): Promise<void> {
    const missing = () => flows.filter((flow) => !this.sheets.has(flow));
    await expect.poll(missing, { timeout: 10_000 }).toEqual([]);
    await this.page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })));
  }

  /** Waits until the links answer: at once without scripts, otherwise when the app listens. */
  async ready(): Promise<void> {
    if (!this.hasScripts) return;
    await this.page.waitForFunction(
      () => document.documentElement.dataset.plek === undefined || 'isListening' in window,
    );
  }

  private listen(): void {
    const { page, complaints, documents, sheets } = this;
    const { origin } = new URL(this.home);
    page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const isOurs = new URL(request.url()).origin === origin;
      if (!isOurs) complaints.push(`elsewhere: ${request.url()}`);
      if (request.isNavigationRequest()) documents.push(request.url());
    });
    page.on('requestfinished', (request) => {
      const flow = /\/data\/[^/]+\/([^/]+)\.json$/.exec(request.url())?.[1];
      if (flow) sheets.add(flow);
    });
  }
}
