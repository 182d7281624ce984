import { type ChildProcess, spawn } from 'node:child_process';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserCommand } from '../../../src/tools/browser';

/** A browser with a profile on disk, as a visitor has: it can be closed, and it can be killed. */
export class OwnBrowser {
  private constructor(
    private readonly process: ChildProcess,
    private readonly browser: Browser,
  ) {}

  static async open(profile: string): Promise<OwnBrowser> {
    const { path, flags } = await browserCommand();
    const settings = [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--lang=nl-NL',
    ];
    const child = spawn(path, [...flags, ...settings, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    const browser = await chromium.connectOverCDP(await addressOf(child));
    return new OwnBrowser(child, browser);
  }

  async page(url: string): Promise<Page> {
    const [context] = this.browser.contexts();
    if (!context) throw new Error('The browser has no window.');
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url);
    return page;
  }

  /** Ends the browser as somebody does who closes its window. */
  async close(): Promise<void> {
    const gone = this.whenGone();
    const session = await this.browser.newBrowserCDPSession();
    await session.send('Browser.close').catch(() => {});
    await gone;
  }

  /** Ends the browser with all its processes at once, as when the power fails. */
  async kill(): Promise<void> {
    const gone = this.whenGone();
    process.kill(-(this.process.pid ?? 0), 'SIGKILL');
    await gone;
  }

  private whenGone(): Promise<void> {
    return new Promise((done) => this.process.once('exit', () => done()));
  }
}

/** The address on which the browser listens, as it tells it itself. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let told = '';
    child.stderr?.on('data', (text) => {
      told += text;
      const found = /listening on (ws:\S+)/.exec(told)?.[1];
      if (found) done(found);
    });
    child.once('exit', () => fail(new Error(`The browser did not start: ${told}`)));
  });
}
