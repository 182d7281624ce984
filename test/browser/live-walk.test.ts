import { describe, expect } from 'vitest';
import { test } from './setup/browser-test';

const LETTER = ['brief', 'gemeente', 'besluit', 'nee', 'kort'];

describe('a visitor with scripts', () => {
  test('gets the next question without a new document', async ({ guest }) => {
    await guest.visit();
    await guest.prepared('melding', 'hulp');
    await guest.choose('buiten', 'stoep');
    await guest.act('opnieuw');
    await guest.choose(...LETTER);
    expect(guest.documents).toHaveLength(1);
    expect(await guest.at()).toBe('start/bezwaar');
  });

  test('finds each place at its own address, without what was answered', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    const { pathname, search, hash } = new URL(guest.page.url());
    expect([pathname, search, hash]).toEqual(['/hulp/start/soort/', '', '']);
  });

  test('hears the new question: title and focus move along', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief');
    const heading = guest.page.locator('h1');
    expect(await guest.page.title()).toContain(await heading.textContent());
    expect(await heading.evaluate((h1) => h1 === document.activeElement)).toBe(true);
    expect(await guest.page.evaluate(() => scrollY)).toBe(0);
  });

  test('sees how many questions may still come, and that number goes down', async ({ guest }) => {
    await guest.visit();
    const steps = [await guest.page.locator('.ww-step').textContent()];
    for (const answer of LETTER.slice(0, -1)) {
      await guest.choose(answer);
      steps.push(await guest.page.locator('.ww-step').textContent());
    }
    expect(steps.at(-1)).toBe('Laatste vraag');
    const counts = steps.slice(0, -1).map((step) => step?.match(/\d+/g)?.map(Number) ?? []);
    expect(counts.map(([number]) => number)).toEqual([1, 2, 3, 4]);
    const left = counts.map(([, most]) => most ?? 0);
    expect(left).toEqual([...new Set(left)].sort((a, b) => b - a));
  });

  test('steps back with Terug, and forward again with the answer still marked', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    await guest.act('terug');
    expect(await guest.at()).toBe('start/van-wie');
    const marked = guest.page.locator('[data-keuze="gemeente"]');
    expect(await marked.getAttribute('aria-describedby')).toBeTruthy();
    expect(await guest.page.locator('#bij-gemeente').textContent()).toContain('Eerder gekozen');
  });

  test('can use the Back and Forward buttons of the browser', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente', 'besluit');
    const places: string[] = [];
    for (const move of ['goBack', 'goBack', 'goForward', 'goForward'] as const) {
      await guest.moves(() => guest.page[move]());
      places.push(await guest.at());
    }
    expect(places).toEqual(['start/soort', 'start/van-wie', 'start/soort', 'start/haast']);
  });

  test.for(['', '?apparaat=gedeeld'])(
    'is back at the question when Back comes in the same breath as the tap: “%s”',
    async (mode, { guest }) => {
      await guest.visit(mode);
      await guest.choose('brief');
      await guest.page.evaluate(() => {
        document.querySelector<HTMLElement>('[data-keuze="gemeente"]')?.click();
        history.back();
      });
      await guest.page.locator('#bij-gemeente').waitFor();
      expect(await guest.at()).toBe('start/van-wie');
      await guest.moves(() => guest.page.goBack());
      expect(await guest.at()).toBe('start/waarmee');
    },
  );

  test.for(['', '?apparaat=gedeeld'])(
    'skips to the content and stays at the question: “%s”',
    async (mode, { guest }) => {
      await guest.visit(mode);
      await guest.choose('brief', 'gemeente');
      await guest.page.locator('.utrecht-skip-link').press('Enter');
      await guest.page.waitForURL('**#inhoud');
      expect(await guest.at()).toBe('start/soort');
      expect(await guest.given()).toHaveLength(2);
      await guest.choose('besluit');
      await guest.act('terug');
      expect(await guest.at()).toBe('start/soort');
    },
  );

  test('changes one answer and keeps the others', async ({ guest }) => {
    await guest.visit();
    await guest.choose(...LETTER);
    await guest.change('start/haast');
    await guest.choose('weet-ik-niet');
    expect(await guest.at()).toBe('start/bezwaar');
    expect(await guest.given()).toEqual([
      'start/waarmee',
      'start/van-wie',
      'start/soort',
      'start/haast',
      'start/datum',
    ]);
  });

  test('does not see answers that no longer apply, and has them back after changing back', async ({
    guest,
  }) => {
    await guest.visit();
    await guest.choose(...LETTER);
    await guest.change('start/soort');
    await guest.choose('uitleg');
    expect(await guest.given()).toEqual(['start/waarmee', 'start/van-wie', 'start/soort']);
    await guest.change('start/soort');
    await guest.choose('besluit');
    expect(await guest.at()).toBe('start/bezwaar');
  });

  test('reads at the outcome which answers led there', async ({ guest }) => {
    await guest.visit();
    await guest.choose(...LETTER);
    expect(await guest.given()).toHaveLength(LETTER.length);
    expect(await guest.page.locator('main[data-uitkomst="bezwaar"]').count()).toBe(1);
  });

  test('takes the answers along to a person', async ({ guest }) => {
    await guest.visit();
    await guest.choose('brief', 'gemeente');
    await guest.act('hulp');
    expect(await guest.at()).toBe('hulp/wijkhulp');
    expect(await guest.given()).toEqual(['start/waarmee', 'start/van-wie']);
    await guest.act('terug');
    expect(await guest.at()).toBe('start/soort');
  });

  test('starts the next problem with nothing of the one before', async ({ guest }) => {
    await guest.visit();
    await guest.choose(...LETTER);
    await guest.act('volgende');
    expect(await guest.at()).toBe('start/waarmee');
    await guest.choose('buiten', 'lamp');
    expect(await guest.given()).toEqual(['start/waarmee', 'melding/wat']);
    expect(JSON.parse((await guest.remembered()) ?? '{}').problems).toHaveLength(2);
  });

  test('begins again with nothing kept', async ({ guest }) => {
    await guest.visit();
    await guest.choose(...LETTER);
    await guest.act('opnieuw');
    expect(await guest.at()).toBe('start/waarmee');
    expect(JSON.parse((await guest.remembered()) ?? '{}').problems).toEqual([
      { start: 'start/waarmee', answers: [] },
    ]);
  });
});
