import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './setup/browser-test';
import { countDrafts } from './setup/drafts';

/** Keeps the scripts from arriving until told otherwise, as on a slow line. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/assets/*.js', async (route) => {
    await released;
    // The page that asked may be gone by now.
    await route.continue().catch(() => {});
  });
  return release;
}

describe('the answers of a visit', () => {
  test('survive a reload', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    await guest.page.reload();
    await guest.ready();
    expect(await guest.at()).toBe('start/soort');
    expect(await guest.given()).toEqual(['start/waarmee', 'start/van-wie']);
  });

  test('are still there on the page that a reload shows after a change', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente', 'besluit');
    await guest.act('terug');
    await guest.page.reload();
    await guest.ready();
    expect(await guest.at()).toBe('start/soort');
    expect(await guest.page.locator('#bij-besluit').textContent()).toContain('Eerder gekozen');
  });

  test('include one that was tapped before the scripts were there', async ({ guest }) => {
    const release = await holdScripts(guest.page);
    await guest.page.goto('about:blank');
    await guest.page.goto(guest.home, { waitUntil: 'commit' });
    await guest.page.locator('a[data-keuze="brief"]').click();
    await guest.page.waitForURL('**/start/van-wie/**', { waitUntil: 'commit' });
    release();
    await guest.ready();
    expect(await guest.given()).toEqual(['start/waarmee']);
    expect(new URL(guest.page.url()).hash).toBe('');
  });

  test('are none for who comes straight to a page, which stands as it is and offers the start', async ({
    guest,
  }) => {
    await guest.visit('start/haast/');
    expect(await guest.at()).toBe('start/haast');
    expect(await guest.given()).toEqual([]);
    expect(await guest.page.locator('nav a[href="/hulp/"]').count()).toBe(1);
  });

  test('stay those of this tab when a page off the way is opened', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    await guest.visit('melding/wat/');
    expect(await guest.given()).toEqual([]);
  });

  test('are shown as nothing when a stranger wrote nonsense where they are kept', async ({ guest }) => {
    await guest.visit();
    await guest.page.evaluate(() =>
      sessionStorage.setItem('wegwijzer.bezoek', btoa('{"problems":[{"start":7}]}')),
    );
    await guest.visit('start/van-wie/');
    expect(await guest.given()).toEqual([]);
  });

  test('do not come from a fragment that somebody made up', async ({ guest }) => {
    await guest.visit('start/haast/#a=nergens/niets/nooit');
    expect(await guest.at()).toBe('start/haast');
    expect(await guest.given()).toEqual([]);
  });

  test('do not keep the walk from going on without storage', async ({ guest }) => {
    await guest.page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('off', 'SecurityError');
        },
      });
    });
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    expect(await guest.given()).toEqual(['start/waarmee', 'start/van-wie']);
  });
});

describe('a sensitive route', () => {
  const REPORT = ['oneerlijk', 'werk'];

  test('leaves nothing of the whole visit behind', async ({ guest }) => {
    await guest.visit();
    await guest.choose(...REPORT);
    await expect.poll(() => guest.page.evaluate(countDrafts)).toBe(0);
    const kept = await guest.page.evaluate(() => ({
      session: sessionStorage.length,
      // A hint that was shown says nothing of a visit.
      local: Object.keys(localStorage).filter((name) => !name.startsWith('wegwijzer.getoond.')),
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ session: 0, local: [], cookies: '' });
    expect(await guest.context.cookies()).toEqual([]);
  });

  test('keeps the rest of the visit out of storage too', async ({ guest }) => {
    await guest.visit();
    await guest.prepared('vertrouwelijk');
    await guest.choose(...REPORT);
    await guest.change('start/waarmee');
    await guest.choose('brief');
    expect(await guest.remembered()).toBeNull();
  });

  test('has links that carry no answer', async ({ guest }) => {
    await guest.visit();
    expect(await guest.page.locator('[data-keuze="oneerlijk"]').getAttribute('href')).not.toContain('#');
    await guest.choose('oneerlijk');
    const links = guest.page.locator('a[data-keuze]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs.filter((href) => href?.includes('#'))).toEqual([]);
  });

  test('forgets its answers at a reload', async ({ guest }) => {
    await guest.visit();
    await guest.choose(...REPORT);
    await guest.page.reload();
    await guest.ready();
    // Its address says nothing, so that a reload can only begin again.
    expect(await guest.at()).toBe('start/waarmee');
    expect(await guest.given()).toEqual([]);
  });

  test('is left by "snel weg" for a neutral page, in place of the one that was open', async ({ guest }) => {
    await guest.page.route('https://weer.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Weer</title>' }),
    );
    await guest.visit();
    await guest.choose(...REPORT);
    await guest.page.locator('[data-actie="snelweg"]').click();
    await guest.page.waitForURL('https://weer.example/**');
    await guest.page.goBack();
    expect(guest.page.url()).not.toContain('vertrouwelijk/wat');
    expect(guest.complaints.splice(0)).toEqual(['elsewhere: https://weer.example/']);
  });
});
