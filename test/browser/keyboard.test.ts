import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from './setup/browser-test';
import { screensOf } from './setup/screens';
import { situations, walkOf } from './setup/situations';
import type { Visitor } from './setup/visitor';

const MOST_TABS = 40;
const screens = screensOf(inject('site').dir);
const desk = situations.find(({ id }) => id === 'v030')?.desk;

/** Presses Tab until an answer has the focus, and then Enter. */
async function chooseByKey(visitor: Visitor, option: string): Promise<void> {
  const { page } = visitor;
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => (document.activeElement as HTMLElement).dataset.keuze);
    if (focused === option) return visitor.moves(() => page.keyboard.press('Enter'));
  }
  throw new Error(`No Tab reaches ${option}`);
}

/** Runs through the page with Tab and gives every stop at which nothing shows where the focus is. */
async function unseenStops(page: Page): Promise<string[]> {
  const unseen = new Set<string>();
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const holders = [element, element.closest('li'), element.parentElement].filter((one) => one !== null);
      const shows = (style: CSSStyleDeclaration) =>
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
        style.boxShadow !== 'none';
      const isSeen = holders.some((one) =>
        [undefined, '::before', '::after'].some((pseudo) => shows(getComputedStyle(one, pseudo))),
      );
      return { isSeen, name: element === document.body ? '' : element.outerHTML.slice(0, 90) };
    });
    if (stop.name && !stop.isSeen) unseen.add(stop.name);
  }
  return [...unseen];
}

describe('with the keyboard alone', () => {
  test('somebody walks to an outcome', async ({ visitor }) => {
    await visitor.visit();
    for (const option of walkOf('v030')) await chooseByKey(visitor, option);
    expect(await visitor.page.locator('main').getAttribute('data-loket')).toBe(desk);
  });

  test('somebody walks to an outcome without scripts', async ({ plain }) => {
    await plain.visit();
    for (const option of walkOf('v030')) await chooseByKey(plain, option);
    expect(await plain.page.locator('main').getAttribute('data-loket')).toBe(desk);
  });

  test('the first stop skips to the content, and the next stop is inside it', async ({ visitor }) => {
    await visitor.visit(screens['a question']);
    await visitor.page.keyboard.press('Tab');
    expect(await visitor.page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#inhoud');
    expect(await visitor.page.locator(':focus').isVisible()).toBe(true);
    await visitor.page.keyboard.press('Enter');
    await visitor.page.keyboard.press('Tab');
    expect(await visitor.page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('inhoud');
  });

  test.for(Object.entries(screens))('every stop on %s can be seen', async ([, path], { visitor }) => {
    await visitor.visit(path);
    expect(await unseenStops(visitor.page)).toEqual([]);
  });

  test('the municipality is found without leaving the keys', async ({ visitor }) => {
    await visitor.visit(screens['a question with a place finder']);
    await visitor.page.locator('#zoek').focus();
    await visitor.page.keyboard.type('6041');
    await visitor.moves(() => visitor.page.keyboard.press('Enter'));
    expect(await visitor.at()).toMatch(/-roermond$/);
  });
});
