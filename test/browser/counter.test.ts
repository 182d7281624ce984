import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { keepSite } from '../offline/setup/kept-site';
import { fitsSideways, WIDTHS } from './setup/browser-test';
import { Staff, test } from './setup/counter';
import { firstOf, sheetsOf } from './setup/sheets';
import { situations, walkOf } from './setup/situations';

const { questions } = sheetsOf(inject('site').dir);

/** The keys that bring somebody from an empty counter to the outcome of a walk; nothing where a field has to be used. */
function keysFor(walk: readonly string[]): string[] | undefined {
  const keys = ['n'];
  let place = questions.find(({ path }) => path === '');
  for (const option of walk) {
    const options: readonly { id: string; goTo: string }[] = place?.place.options ?? [];
    const at = options.findIndex(({ id }) => id === option);
    if (option !== 'weet-ik-niet' && (at < 0 || options.length > 9)) return undefined;
    keys.push(option === 'weet-ik-niet' ? 'w' : String(at + 1));
    const next = options[at]?.goTo ?? place?.place.unsure.goTo;
    place = questions.find(({ sheet, place: one }) => `${sheet.id}/${one.id}` === next);
  }
  return keys;
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length}×)`);
}

describe('by keyboard alone', () => {
  test('half of all situations are at their outcome in six keys', () => {
    const counts = situations.map(({ walk }) => keysFor(walk.split(' '))?.length ?? 99).sort((a, b) => a - b);
    expect(counts.length).toBeGreaterThan(40);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(6);
  });

  test('somebody is brought to an outcome, and back', async ({ staff }) => {
    const keys = keysFor(walkOf('v005')) ?? [];
    await staff.press(...keys);
    await staff.page.locator('main[data-soort="liaison"]').waitFor();
    for (let step = 1; step < keys.length; step++) await staff.press('t');
    await staff.stands('start/waarmee');
  });

  test('single keys can be turned off, and then do nothing', async ({ staff }) => {
    await staff.press('n', '?');
    await staff.page.locator('#toetsen').uncheck();
    await staff.press('Escape', '2', 'n', '?');
    await staff.stands('start/waarmee');
    expect(await staff.page.locator('dialog').count()).toBe(0);
    expect(await staff.page.locator('.ww-visits__tab').count()).toBe(1);
  });

  test('a key in a field is a letter, and a key that is held down answers once', async ({ staff }) => {
    await staff.press('n');
    await staff.page.locator('#naam').press('2');
    await staff.stands('start/waarmee');
    await staff.page.locator('h1').click();
    await staff.page.evaluate(() => {
      for (const repeat of [false, true, true])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '2', repeat, bubbles: true }));
    });
    await staff.stands('overlast/waarvan');
  });
});

describe('several visitors', () => {
  test('are switched by key, each with their own way, and one ends without the others', async ({ staff }) => {
    await staff.press('n', '2', 'n', '3', 'v');
    await staff.stands('overlast/waarvan');
    await staff.press('v');
    await staff.stands('start/brief-van-wie');
    await staff.press('e');
    await staff.page.locator('[data-balie="einde"]').click();
    await staff.stands('');
    await staff.press('v');
    await staff.stands('overlast/waarvan');
    expect(await staff.page.locator('.ww-visits__tab').count()).toBe(1);
  });

  test('leave nothing of one in the fields of another', async ({ staff }) => {
    const { sheet, place } = firstOf('place finder', questions, (one) => one.place.finder?.by === 'place');
    const field = staff.page.locator('#zoek');
    for (const typed of ['van de eerste', '']) {
      await staff.press('n', 's');
      await staff.page.locator('#vind').fill(`${sheet.id}/${place.id}`);
      await staff.press('Enter');
      expect(await field.inputValue()).toBe('');
      await field.fill(typed);
      await staff.page.locator('h1').click();
    }
  });

  test('come back after a crash only when that was chosen', async ({ welcome }) => {
    const [kept, gone] = [new Staff(await welcome()), new Staff(await welcome())];
    for (const [staff, choice] of [
      [kept, 'kept'],
      [gone, 'memory'],
    ] as const) {
      await staff.open(choice);
      await staff.press('n', '2');
      await expect.poll(() => staff.at()).not.toBe('start/waarmee');
      await staff.open();
    }
    expect(await kept.page.locator('.ww-visits__tab').count()).toBe(1);
    expect(await gone.page.locator('.ww-visits__tab').count()).toBe(0);
  });
});

describe('what is new for staff', () => {
  test('stands there until somebody has seen it, in the workshop too', async ({ welcome }) => {
    const { page, home } = await welcome({ viewport: { width: WIDTHS.desk, height: 900 } });
    const band = page.locator('#nieuw');
    await page.goto(new URL('werkplaats/', home).href);
    await band.getByRole('button').waitFor();
    expect(await band.locator('p').count()).toBeLessThanOrEqual(2);
    await page.goto(new URL('balie/', home).href);
    await band.getByRole('button').click();
    await page.reload();
    await page.locator('[data-balie="memory"]').waitFor();
    expect(await band.isVisible()).toBe(false);
  });
});

describe('the window for the visitor', () => {
  test('follows each step, there and back', async ({ staff }) => {
    await staff.press('n');
    const mirror = await staff.turnMirror();
    for (const tap of ['keuze="last"', 'keuze="weg"', 'actie="terug"', 'actie="terug"']) {
      await staff.page.locator(`#plek [data-${tap}]`).click();
      await expect
        .poll(async () => [await mirror.locator('h1').innerText(), tap])
        .toEqual([await staff.page.locator('main h1').innerText(), tap]);
    }
  });

  test('is blank for another visit, under the cover and after the end; never a note of staff', async ({
    staff,
  }) => {
    await staff.press('n');
    const mirror = await staff.turnMirror();
    const question = await mirror.locator('h1').innerText();
    const note = await staff.page.locator('.ww-staff-note li').first().innerText();
    expect(await mirror.content()).not.toContain(note);
    const blank = () => expect.poll(() => mirror.locator('.ww-mirror--blank').count()).toBe(1);
    await staff.press('n');
    await blank();
    expect(await mirror.content()).not.toContain(question);
    await staff.press('!');
    await expect.poll(() => mirror.locator('h1').innerText()).toBe(question);
    await staff.press('b');
    await blank();
    await staff.press('x', 'e');
    await staff.page.locator('[data-balie="einde"]').click();
    await blank();
  });

  test('is blank when the counter is gone', async ({ staff }) => {
    await staff.press('n');
    const mirror = await staff.turnMirror();
    await staff.page.goto('about:blank');
    await expect.poll(() => mirror.locator('.ww-mirror--blank').count()).toBe(1);
  });
});

describe('a visit that changes hands', () => {
  test('goes from a phone to the counter and back without a network, by typing', async ({ welcome }) => {
    const options = { serviceWorkers: 'allow' } as const;
    const [phone, desk] = [await welcome(options), new Staff(await welcome(options))];
    await desk.open('memory');
    for (const { page } of [phone, desk]) {
      if (page === phone.page) await page.goto(phone.home);
      await keepSite(page, inject('site').base);
    }
    await desk.page.evaluate(() => navigator.serviceWorker.controller?.postMessage({ type: 'KEEP' }));
    await desk.page.waitForTimeout(1000);
    await Promise.all([phone.context.setOffline(true), desk.context.setOffline(true)]);
    await desk.open();
    await desk.press('n', '2', '1');
    const began = performance.now();
    const code = await desk.code();
    await phone.page.goto(new URL('code/', phone.home).href);
    await phone.page.locator('#code-invoer').fill(code);
    await phone.page.locator('[data-code="lees"]').click();
    await phone.moves(() => phone.page.locator('[data-code="ja"]').click());
    expect(await phone.at()).toBe('overlast/weg');
    await desk.press('n', 'c');
    await desk.page.locator('#code').fill(code);
    await desk.press('Enter');
    await desk.page.locator('[data-balie="open-hier"]').click();
    await desk.stands('overlast/weg');
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('comes in by a scanner that types, and asks before it replaces anything', async ({ staff }) => {
    await staff.press('n', '2', '1');
    const code = (await staff.code()).replaceAll(' ', '');
    await staff.press('n');
    // Nobody scans in the same breath as a key by hand.
    await staff.stands('start/waarmee');
    // All keys in one task: how fast a scanner must type is measured where there is a clock to turn.
    await staff.page.evaluate(
      (keys) => {
        for (const key of keys)
          (document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
          );
      },
      [...`https://voorbeeld.example/code/#c=${code}`, 'Enter'],
    );
    await staff.page.locator('[data-balie="open-nieuw"]').waitFor();
    await staff.stands('start/waarmee');
    await staff.page.locator('[data-balie="open-nieuw"]').click();
    await staff.stands('overlast/weg');
    expect(await staff.page.locator('.ww-visits__tab').count()).toBe(3);
  });

  test('comes in by a link, whose code leaves the address', async ({ staff }) => {
    await staff.press('n', '2', '1');
    const code = (await staff.code()).replaceAll(' ', '');
    await staff.page.goto('about:blank');
    await staff.page.goto(new URL(`balie/#c=${code}`, staff.visitor.home).href);
    await staff.page.locator('[data-balie="open-nieuw"]').waitFor();
    expect(new URL(staff.page.url()).hash).toBe('');
  });
});

describe('a counter that is left alone', () => {
  test('is covered, and the key that lifts the cover does nothing else', async ({ welcome }) => {
    const staff = new Staff(await welcome());
    await staff.page.clock.install();
    await staff.open('memory');
    await staff.page.keyboard.press('n');
    await staff.page.clock.runFor(1000);
    await staff.page.clock.runFor(4 * 60_000);
    await staff.page.locator('.ww-cover').waitFor();
    expect(await staff.at()).toBe('');
    await staff.page.keyboard.press('2');
    await staff.page.clock.runFor(1000);
    expect(await staff.at()).toBe('start/waarmee');
  });
});

describe('the counts', () => {
  test('are off, then count what ends, and show no small number', async ({ staff }) => {
    const { page, visitor } = staff;
    const visit = async () => {
      await staff.press('n', 'w', 'e');
      await page.locator('[data-balie="einde"]').click();
    };
    await visit();
    await staff.press('?');
    await page.locator('#tellen').check();
    await staff.press('Escape');
    for (let time = 0; time < 6; time++) await visit();
    await staff.press('n', 'h', 'e');
    await page.locator('[data-balie="einde"]').click();
    await page.goto(new URL('balie/signalen/', visitor.home).href);
    const unsure = page.locator('[data-signaal="unsure"] tfoot td').last();
    expect(await unsure.innerText()).toBe('6');
    const stuck = page.locator('[data-signaal="stuck"]');
    expect(await stuck.locator('td').allInnerTexts()).not.toContain('1');
    expect(await stuck.locator('text').allTextContents()).not.toContain('1');
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: /^Wis alle/ }).click();
    await page.locator('[data-balie="wis-tellingen"]').click();
    await expect.poll(() => page.locator('[data-signaal]').count()).toBe(0);
  });
});

describe('the screens of the counter', () => {
  test('give axe nothing to find', { timeout: 90_000 }, async ({ staff }) => {
    const { page } = staff;
    await staff.press('n', '2');
    expect(await findings(page)).toEqual([]);
    for (const key of ['?', 'l', 'c', 'q']) {
      await staff.press(key);
      expect(await findings(page)).toEqual([]);
      await staff.press('Escape');
    }
    expect(await findings(await staff.turnMirror())).toEqual([]);
  });

  test('fit on a phone', async ({ staff }) => {
    await staff.press('n', '2');
    for (const width of [WIDTHS.small, WIDTHS.phone]) {
      await staff.page.setViewportSize({ width, height: 844 });
      expect(await fitsSideways(staff.page)).toBe(true);
    }
  });

  test('cost a citizen not one byte', async ({ visitor }) => {
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visitor.visit();
    await visitor.choose('last', 'weg');
    expect(asked.filter((path) => path.includes('balie'))).toEqual([]);
  });
});
