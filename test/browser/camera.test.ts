import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { startBrowser } from '../../src/tools/browser';
import { WIDTHS } from './setup/browser-test';
import { test as base, Staff } from './setup/counter';

/** What the page of these tests has beside its own: what the camera sees, and the cameras it got. */
interface Seen {
  seen?: string;
  tracks: MediaStreamTrack[];
  mayOpen?: Promise<void>;
}

/** A counter whose browser reads codes; its camera is Chromium's own pretended one, so that headers and permissions count. */
interface Kit {
  readonly browser: Browser;
  readonly desk: (permissions: readonly string[], fails?: string) => Promise<Staff>;
}

const test = base.extend<Kit>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: the form that vitest reads
    async ({}, use) => {
      const browser = await startBrowser(['--use-fake-device-for-media-stream']);
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  desk: ({ welcome }, use) =>
    use(async (permissions, fails = '') => {
      const viewport = { width: WIDTHS.desk, height: 900 };
      const staff = new Staff(await welcome({ viewport, permissions: [...permissions] }));
      await staff.page.addInitScript(readCodes, fails);
      await staff.open('memory');
      return staff;
    }),
});

/** Runs in the page: a reader that finds what a test puts before the camera, and a list of the cameras that were opened. */
function readCodes(fails: string): void {
  const page = Object.assign(window, { tracks: [] }) as unknown as Seen;
  class Reader {
    async detect(video: HTMLVideoElement) {
      return page.seen && video.videoWidth > 0 ? [{ rawValue: page.seen }] : [];
    }
  }
  Object.assign(window, { BarcodeDetector: Reader });
  const { mediaDevices } = navigator;
  const ask = mediaDevices.getUserMedia.bind(mediaDevices);
  mediaDevices.getUserMedia = async (wanted) => {
    if (fails) throw new DOMException('', fails);
    await page.mayOpen;
    const stream = await ask(wanted);
    page.tracks.push(...stream.getTracks());
    return stream;
  };
}

const button = (page: Page) => page.locator('[data-balie="camera"]');
const stateOf = (page: Page) =>
  page.evaluate(() => (window as unknown as Seen).tracks.map(({ readyState }) => readyState).at(-1));
const isOpen = (page: Page) => expect.poll(() => stateOf(page)).toBe('live');
const isOff = (page: Page) => expect.poll(() => stateOf(page)).toBe('ended');
const show = (page: Page, seen: string) =>
  page.evaluate((text) => Object.assign(window, { seen: text }), seen);

/** Opens the dialog by key and the camera by its button, and waits for the picture. */
async function lookThrough(staff: Staff): Promise<void> {
  await staff.press('c');
  await button(staff.page).click();
  await isOpen(staff.page);
  await staff.page.locator('dialog video').waitFor();
}

describe('the camera of the counter', () => {
  test('is offered only where the browser reads codes', async ({ desk, welcome }) => {
    const plain = new Staff(await welcome());
    await plain.open('memory');
    for (const staff of [await desk(['camera']), plain]) await staff.press('c');
    expect(await button(plain.page).count()).toBe(0);
    expect(await plain.page.locator('#code').isVisible()).toBe(true);
  });

  test('reads a code, lets go, and asks before it replaces anything', async ({ desk }) => {
    const staff = await desk(['camera']);
    const { page, visitor } = staff;
    await staff.press('n', '2', '1');
    const code = (await staff.code()).replaceAll(' ', '');
    await staff.press('n');
    await lookThrough(staff);
    await show(page, `${visitor.home}code/#c=${code}`);
    await page.locator('[data-balie="open-hier"]').waitFor();
    await isOff(page);
    await staff.stands('start/waarmee');
    await page.locator('[data-balie="open-hier"]').click();
    await staff.stands('overlast/weg');
  });

  test('says that something else is no code, and a code can be typed', async ({ desk }) => {
    const staff = await desk(['camera']);
    await lookThrough(staff);
    await show(staff.page, 'https://ergens.example/?menu=kaart');
    await staff.page.getByText('Dit is geen code van Wegwijzer').waitFor();
    await isOff(staff.page);
    expect(await staff.page.locator('#code').isEditable()).toBe(true);
  });
});

describe('the camera is off', () => {
  const ways: [string, (staff: Staff) => Promise<unknown>][] = [
    ['stopped', ({ page }) => button(page).click()],
    ['Escape', ({ page }) => page.keyboard.press('Escape')],
    ['closed', ({ page }) => page.locator('dialog').getByText('Sluit').click()],
    ['another code typed', (staff) => staff.page.locator('#code').press('Enter')],
    ['page left', ({ page }) => page.evaluate(() => dispatchEvent(new Event('pagehide')))],
    ['out of sight', hide],
  ];

  test('whatever ends the looking', async ({ desk }) => {
    const staff = await desk(['camera']);
    for (const [way, act] of ways) {
      await lookThrough(staff);
      await act(staff);
      await expect.poll(async () => [way, await stateOf(staff.page)]).toEqual([way, 'ended']);
      await staff.press('Escape');
    }
  });

  test('under the cover, also when nobody is at the counter', async ({ desk }) => {
    const staff = await desk(['camera']);
    await staff.page.clock.install();
    await staff.open();
    await staff.page.keyboard.press('c');
    await staff.page.clock.runFor(1000);
    await button(staff.page).click();
    await isOpen(staff.page);
    await staff.page.clock.runFor(4 * 60_000);
    await staff.page.locator('.ww-cover').waitFor();
    await isOff(staff.page);
  });

  test('when it comes after the dialog was closed', async ({ desk }) => {
    const staff = await desk(['camera']);
    await staff.press('c');
    await staff.page.evaluate(() => {
      const mayOpen = new Promise((open) => Object.assign(window, { open }));
      Object.assign(window, { mayOpen });
    });
    await button(staff.page).click();
    await staff.press('Escape');
    await staff.page.evaluate(() => (window as unknown as { open: () => void }).open());
    await isOff(staff.page);
  });
});

describe('without a picture staff hear why, and can type', () => {
  const troubles: [string, string[], string, RegExp][] = [
    ['the browser does not allow it', [], '', /Sta de camera toe/],
    ['there is no camera', ['camera'], 'NotFoundError', /geen camera gevonden/],
    ['another program has it', ['camera'], 'NotReadableError', /ander programma/],
  ];
  for (const [when, permissions, fails, said] of troubles)
    test(`when ${when}`, async ({ desk }) => {
      const staff = await desk(permissions, fails);
      const { page } = staff;
      await staff.press('c');
      await button(page).click();
      await page.locator('dialog [role="status"]').getByText(said).waitFor();
      expect(await page.locator('#code').isEditable()).toBe(true);
      expect(await button(page).innerText()).toBe('Gebruik de camera');
    });
});

/** What a browser does when another tab comes before this one; a headless one never does. */
async function hide({ page }: Staff): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
