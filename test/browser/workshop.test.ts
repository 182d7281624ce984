import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject } from 'vitest';
import { WORKER_POLICY } from '../../src/tools/headers';
import { nl } from '../../src/words/nl';
import { makeSay, type WordKey } from '../../src/words/say';
import { filesFromZip } from '../../src/workshop/files/zip';
import { Host } from '../offline/setup/host';
import { test as base, fitsSideways, WIDTHS } from './setup/browser-test';
import { sheetsOf } from './setup/sheets';
import type { Visitor } from './setup/visitor';

const { dir, base: root } = inject('site');
const flow = sheetsOf(dir).questions.find(({ sheet }) => !sheet.isSensitive)?.sheet.id ?? '';
const PAGE = 'werkplaats/';
const say = makeSay(nl, 'nl');

const test = base.extend<{ liaison: Visitor; host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: the form that vitest reads
  host: async ({}, use) => {
    const host = await Host.open(dir, root);
    await use(host);
    await host.close();
  },
  liaison: async ({ welcome }, use) => {
    const liaison = await welcome({ viewport: { width: WIDTHS.desk, height: 900 } });
    await enter(liaison);
    await use(liaison);
  },
});

/** Opens the workshop and waits until everything was read. */
async function enter({ page, home }: Visitor): Promise<void> {
  await page.goto(new URL(PAGE, home).href);
  await page.locator('[data-gelezen="true"]').waitFor({ timeout: 25_000 });
}

/** Opens a tab by the keyboard alone. */
async function openTab({ page }: Visitor, id: string): Promise<void> {
  await page.locator('[role="tab"][aria-selected="true"]').focus();
  for (let step = 0; step < 10; step++) {
    if (await page.locator(`#tab-${id}[aria-selected="true"]`).count()) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`No tab ${id}`);
}

const letters = (page: Visitor['page']) => page.locator('.ws-letter');

describe('the workshop', () => {
  test('says without scripts what to do instead', async ({ plain }) => {
    await plain.page.goto(new URL(PAGE, plain.home).href);
    expect(await plain.page.locator('main noscript, main p').count()).toBeGreaterThan(1);
  });

  test('loads nothing of itself on any other page', async ({ visitor }) => {
    const asked: string[] = [];
    visitor.page.on('request', (request) => asked.push(request.url()));
    await visitor.visit();
    await visitor.page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('werkplaats'))).toEqual([]);
  });

  test('shows the letter about what is typed, and the mend puts it right', async ({ liaison }) => {
    const { page } = liaison;
    await page.selectOption('#ws-wegwijzer', flow);
    await openTab(liaison, 'tekst');
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('titell: x\n');
    await letters(page).first().waitFor();
    await page.keyboard.press('Control+z');
    await letters(page).first().waitFor({ state: 'detached' });
    expect(await page.locator('[data-gelezen]').getAttribute('class')).not.toContain('wrong');
  });

  test('writes a field of the form into its own line, and takes it back', async ({ liaison }) => {
    const { page } = liaison;
    await page.selectOption('#ws-wegwijzer', flow);
    await page.locator('.ws-places .ws-place').first().click();
    await page.locator('.ws-form input.ws-input').first().fill('Is dit: een proef?');
    await openTab(liaison, 'tekst');
    await page.locator('.cm-line', { hasText: '"Is dit: een proef?"' }).waitFor();
    await page.locator('.ws-bar__buttons .ws-button').first().click();
    await page.locator('.cm-line', { hasText: '"Is dit: een proef?"' }).waitFor({ state: 'detached' });
    expect(await page.locator('.ws-bar__buttons .ws-button').first().isDisabled()).toBe(true);
  });

  test('shows the examples of a flow in words, and writes a story into its own line', async ({ liaison }) => {
    const { page } = liaison;
    await page.selectOption('#ws-wegwijzer', flow);
    await page.locator('.ws-examples__title').click();
    const first = page.locator('.ws-examples .ws-group').first();
    // The words of an answer come with the first reading of the files.
    await first.locator('li', { hasText: /\? \S/ }).first().waitFor();
    await first.locator('textarea').fill('Iemand met een proef: zo staat het er.');
    await first.locator('.ws-chip').first().click();
    await page.locator('.cm-line', { hasText: '"Iemand met een proef: zo staat het er."' }).waitFor();
  });

  test('stands at the flow itself once a new place is taken back', async ({ liaison }) => {
    const { page } = liaison;
    await page.selectOption('#ws-wegwijzer', flow);
    await page.locator('.ws-new .ws-input').last().fill('Een proef');
    await page.locator('.ws-new .ws-chip').last().click();
    await page.locator('.ws-id', { hasText: 'een-proef' }).waitFor();
    await page.getByRole('button', { name: say('workshop.undo') }).click();
    await page.getByText(say('workshop.form.gone')).waitFor();
    await page.locator('.ws-form').getByText('Zoekwoorden', { exact: true }).waitFor();
  });

  test('makes a route, says what is missing, and hands it in with numbers for its answers', async ({
    liaison,
  }) => {
    const { page } = liaison;
    const field = (name: string) => page.getByLabel(say(`rebuild.route.${name}` as WordKey), { exact: true });
    const make = page.getByRole('button', { name: say('rebuild.newRouteDo') });
    await page.getByRole('button', { name: say('rebuild.newRoute') }).click();
    await make.click();
    await expect.poll(() => field('title').evaluate((one) => one === document.activeElement)).toBe(true);
    await field('title').fill('Proef met een boom');
    for (const name of ['about', 'search', 'question', 'owner', 'source', 'text'] as const)
      await field(name).fill(`Proef ${name}`);
    await field('answers').fill('Zeker\nLiever niet');
    await field('desk').selectOption({ index: 1 });
    const open = page.locator(`#${await field('origin').getAttribute('id')} option:enabled:not([value=""])`);
    await field('origin').selectOption((await open.first().getAttribute('value')) ?? '');
    await make.click();
    await page.locator('.ws-status__news', { hasText: 'Proef met een boom' }).waitFor();
    expect(await page.locator('#ws-wegwijzer').inputValue()).toBe('proef-met-een-boom');
    await page.locator('.ws-places .ws-place', { hasText: 'Zeker' }).waitFor();
    await page.locator('.ws-form input[list]').first().fill('Hoe hoog is de boom?');
    await page.getByRole('button', { name: say('workshop.form.makeQuestion') }).click();
    await page.locator('.ws-id', { hasText: 'hoe-hoog-is-de-boom' }).waitFor();
    await page.locator('.ws-form input[list]').nth(0).fill('zeker');
    await page.locator('.ws-form input[list]').nth(1).fill('liever-niet');
    await page.locator('.ws-places .ws-place', { hasText: 'Proef question' }).click();
    expect(await page.locator('.ws-form input[list]').first().inputValue()).toBe('hoe-hoog-is-de-boom');
    await page.locator('.ws-places .ws-place', { hasText: 'Liever niet' }).click();
    await page.locator('.ws-example .ws-field__input').fill('Iemand die liever niet wil.');
    await page.locator('.ws-example .ws-button').click();
    await page.locator('.ws-example').waitFor({ state: 'detached' });
    await page.getByText(say('workshop.files.title')).click();
    const coming = page.waitForEvent('download');
    await page.locator('.ws-menu__body .ws-button', { hasText: 'veranderde' }).click();
    const files = filesFromZip(await readFile((await (await coming).path()) ?? ''));
    expect(files.map(({ path }) => path)).toContain('proef-met-een-boom/wegwijzer.yaml');
    expect(files.map(({ path }) => path)).toContain('nummers.yaml');
  });

  test('lists the letters of every file, goes to the one that is chosen, and folds in on Escape', async ({
    liaison,
  }) => {
    const { page } = liaison;
    await page.selectOption('#ws-wegwijzer', flow);
    await page.locator('.ws-places .ws-place').first().click();
    await page.locator('.ws-form input.ws-input').first().fill('');
    const list = page.locator('.ws-status summary');
    await page.locator('.ws-status__line--wrong[data-gelezen="true"]').waitFor();
    await list.click();
    await page.locator('.ws-all').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.ws-all').waitFor({ state: 'hidden' });
    await openTab(liaison, 'kaart');
    await list.click();
    await page.locator('.ws-all .ws-link').first().click();
    await page.locator('#tab-formulier[aria-selected="true"]').waitFor();
    await page.locator('.ws-form [aria-invalid="true"]').first().waitFor();
  });

  test('has the work back after the page was killed', async ({ liaison }) => {
    const { page } = liaison;
    await page.selectOption('#ws-wegwijzer', flow);
    await page.locator('.ws-places .ws-place').first().click();
    await page.locator('.ws-form input.ws-input').first().fill('Blijft dit staan?');
    await page.locator('[data-bewaard="true"]').waitFor();
    await enter(liaison);
    await page.locator('.ws-earlier .ws-button').first().click();
    await page.selectOption('#ws-wegwijzer', flow);
    await page.locator('.ws-places .ws-place', { hasText: 'Blijft dit staan?' }).waitFor();
  });

  test.for(['tekst', 'formulier'])(
    'fits on a phone, and axe finds nothing on %s',
    async (tab, { liaison }) => {
      const { page } = liaison;
      await page.setViewportSize({ width: WIDTHS.phone, height: 844 });
      await page.selectOption('#ws-wegwijzer', flow);
      await openTab(liaison, tab);
      if (tab === 'formulier') await page.locator('.ws-places .ws-place').first().click();
      await page
        .locator(tab === 'tekst' ? '.cm-content' : '.ws-form input')
        .first()
        .waitFor();
      expect(await fitsSideways(page)).toBe(true);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  test('leaves out the spelling, and says so, where a host allows no compiled programs', async ({
    welcome,
  }) => {
    const liaison = await welcome();
    await liaison.page.route('**/examiner-worker-*.js', async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers() };
      expect(headers['content-security-policy']).toBe(WORKER_POLICY);
      headers['content-security-policy'] = "default-src 'self'";
      await route.fulfill({ response: answer, headers });
    });
    await enter(liaison);
    await liaison.page.locator('[data-taal="no spelling"]').waitFor({ timeout: 25_000 });
    liaison.complaints.splice(0);
  });

  test('works without a network once it was opened', async ({ welcome, host }) => {
    const liaison = await welcome({ serviceWorkers: 'allow' }, host.url);
    await enter(liaison);
    await liaison.page.waitForFunction(async (path) => {
      const kept = await caches.match(path, { ignoreSearch: true });
      return kept !== undefined && navigator.serviceWorker.controller !== null;
    }, `${root}${PAGE}`);
    await liaison.page.locator('[data-taal="all"]').waitFor({ timeout: 25_000 });
    await liaison.page.waitForLoadState('networkidle');
    host.goDown();
    await enter(liaison);
    expect(await liaison.page.getByRole('tab').count()).toBeGreaterThan(1);
  });
});
