import { beforeAll, describe, expect, inject } from 'vitest';
import { test } from './setup/browser-test';
import { crawl, type Walkable } from './setup/crawl';
import { situations, walkOf } from './setup/situations';
import { mainText } from './setup/static-page';

let site: Walkable;

beforeAll(async () => {
  site = await crawl(inject('site').url);
});

describe('people who tell their own story', () => {
  test.each(situations)('$id reaches $kind by "$walk" and reads what matters', (situation) => {
    const page = site.walk(situation.walk.split(' '));
    const text = mainText(page.html);
    expect(page.outcome?.kind).toBe(situation.kind);
    if (situation.desk) expect(page.outcome?.desk).toBe(situation.desk);
    for (const words of situation.shows) expect(text).toMatch(new RegExp(words, 'i'));
    for (const words of situation.hides ?? []) expect(text).not.toMatch(new RegExp(words, 'i'));
  });

  test('nobody needs more than five questions in the middle', () => {
    const lengths = situations.map(({ walk }) => walk.split(' ').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(5);
  });

  test.for(['v030', 'v041', 'v059'])('%s ends at the same desk with scripts', async (id, { visitor }) => {
    const situation = situations.find((one) => one.id === id);
    await visitor.visit();
    await visitor.choose(...walkOf(id));
    expect(await visitor.page.locator('main').getAttribute('data-soort')).toBe(situation?.kind);
    expect(await visitor.given()).toHaveLength(walkOf(id).length);
  });
});
