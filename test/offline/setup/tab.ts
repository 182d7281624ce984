import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import type { Conversation } from '../../../src/offline/registration';
import { until } from './until';

/** What the bundled talk leaves in the page. */
interface Talking extends Window {
  readonly news: string[];
  readonly talk: Promise<Conversation>;
}

const TALK = fileURLToPath(new URL('talk.ts', import.meta.url));
let script: Promise<string> | undefined;

/** A document of the site without the app, which would let a new version in by itself. */
export const TEXT_PAGE = 'robots.txt';

/** A tab that talks with the worker, as the app does. */
export class Tab {
  private constructor(readonly page: Page) {}

  static async open(context: BrowserContext, url: string): Promise<Tab> {
    const tab = new Tab(await context.newPage());
    await tab.page.goto(url);
    await tab.talk();
    return tab;
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.talk();
  }

  /** Waits until this has been told, in this order and nothing else. */
  async hears(...news: string[]): Promise<void> {
    await until(() => this.news(), news);
  }

  news(): Promise<string[]> {
    return this.page.evaluate(() => (window as unknown as Talking).news);
  }

  takeOver(): Promise<boolean> {
    return this.page.evaluate(async () => (await (window as unknown as Talking).talk).takeOver());
  }

  takeOverIfIdle(hasOpenVisit: boolean): Promise<boolean> {
    return this.page.evaluate(
      async (has) => (await (window as unknown as Talking).talk).takeOverIfIdle(has),
      hasOpenVisit,
    );
  }

  private async talk(): Promise<void> {
    script ??= bundled();
    await this.page.evaluate(await script);
    await this.page.evaluate(async () => void (await (window as unknown as Talking).talk));
  }
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: TALK, output: { format: 'iife' } },
    },
  });
  const [first] = [built].flat();
  return first && 'output' in first ? (first.output[0]?.code ?? '') : '';
}
