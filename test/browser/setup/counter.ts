import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { test as base, WIDTHS } from './browser-test';
import type { Visitor } from './visitor';

interface Kit {
  /** Somebody behind the counter who has made the choice about a crash: nothing is kept. */
  readonly staff: Staff;
}

/** Somebody behind the counter. */
export class Staff {
  constructor(readonly visitor: Visitor) {}

  get page(): Page {
    return this.visitor.page;
  }

  get context(): BrowserContext {
    return this.visitor.context;
  }

  /** Opens the counter; the first time it asks what a crash may leave. */
  async open(choice?: 'memory' | 'kept'): Promise<void> {
    await this.page.goto(new URL('balie/', this.visitor.home).href);
    if (choice) await this.page.locator(`[data-balie="${choice}"]`).click();
    await this.page.locator('.ww-visits').waitFor();
  }

  /** Presses keys one after the other, each when the one before has been heard. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await this.page.waitForTimeout(PAUSE_MS);
    }
  }

  /** Where the visit on the screen stands; nothing when nobody is there, or the screen is covered. */
  at(): Promise<string> {
    return this.page
      .locator('html')
      .evaluate(({ dataset: { flow, plek } }) => (flow ? `${flow}/${plek}` : ''));
  }

  async stands(place: string): Promise<void> {
    await expect.poll(() => this.at()).toBe(place);
  }

  /** The window for the visitor, bound to the visit on the screen. */
  async turnMirror(): Promise<Page> {
    const [mirror] = await Promise.all([this.context.waitForEvent('page'), this.press('m')]);
    await mirror.locator('.ww-mirror h1').waitFor();
    return mirror;
  }

  /** The digits of the code of the visit on the screen. */
  async code(): Promise<string> {
    await this.press('q');
    const code = await this.page.locator('dialog .ww-code').innerText();
    await this.press('Escape');
    return code;
  }
}

/** A key is told from a scan by the silence behind it. Units: ms. */
const PAUSE_MS = 70;

/** A test behind the counter. */
export const test = base.extend<Kit>({
  staff: async ({ welcome }, use) => {
    const staff = new Staff(await welcome({ viewport: { width: WIDTHS.desk, height: 900 } }));
    await staff.open('memory');
    await use(staff);
  },
});
