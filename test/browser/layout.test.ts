import { beforeAll, describe, expect, inject } from 'vitest';
import { misfits } from './setup/all-pages';
import { fitsSideways, test, WIDTHS } from './setup/browser-test';
import { crawl } from './setup/crawl';
import { screensOf } from './setup/screens';
import { walkOf } from './setup/situations';

const TALL = 800;
const { url, dir } = inject('site');
const screens = Object.entries(screensOf(dir));
let paths: string[];

beforeAll(async () => {
  const walkable = await crawl(url);
  paths = [...new Set([...walkable.pages.keys(), ...screens.map(([, path]) => new URL(path, url).pathname)])];
});

/** The spacing that WCAG 1.4.12 lets a reader set. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';

describe('no page scrolls sideways', () => {
  test(`on a screen of ${WIDTHS.small} px`, async ({ welcome }) => {
    const { page, home } = await welcome({ viewport: { width: WIDTHS.small, height: TALL } });
    expect(await misfits(page, home, paths)).toEqual([]);
  });

  test('at 400 % zoom on a screen of 1280 px', async ({ welcome }) => {
    const zoomed = { width: WIDTHS.desk / 4, height: 1024 / 4 };
    const { page, home } = await welcome({ viewport: zoomed, deviceScaleFactor: 4 });
    expect(await misfits(page, home, paths)).toEqual([]);
  });

  test('with wide text spacing on a small screen', async ({ welcome }) => {
    const { page, home } = await welcome({ viewport: { width: WIDTHS.small, height: TALL } });
    await page.addInitScript((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, SPACING);
    expect(await misfits(page, home, paths)).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).letterSpacing)).not.toBe('normal');
  });

  test.for(screens.filter(([kind]) => kind.includes('finder')))(
    'with %s in use on a small screen',
    async ([, path], { welcome }) => {
      const visitor = await welcome({ viewport: { width: WIDTHS.small, height: TALL } });
      await visitor.visit(path);
      const { page } = visitor;
      const field = page.locator('.ww-finder input').first();
      await field.fill('6');
      await field.press('Enter');
      expect(await fitsSideways(page)).toBe(true);
    },
  );
});

describe('a screen for everybody', () => {
  test('keeps every answer at least 44 px high', async ({ plain }) => {
    await plain.visit();
    const heights = await plain.page
      .locator('.ww-answer')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });

  test('shows its answers in forced colours', async ({ welcome }) => {
    const visitor = await welcome({ forcedColors: 'active' });
    await visitor.visit();
    const answer = visitor.page.locator('.ww-answer').first();
    const border = await answer.evaluate((one) => getComputedStyle(one).borderTopStyle);
    expect(border).not.toBe('none');
    await visitor.choose(...walkOf('v030'));
    expect(await visitor.page.locator('main[data-uitkomst]').count()).toBe(1);
  });

  test('does not move for who asked for stillness', async ({ welcome }) => {
    const visitor = await welcome({ reducedMotion: 'reduce' });
    await visitor.visit();
    const moving = await visitor.page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((part) => {
          const { transitionDuration, animationName } = getComputedStyle(part);
          return Number.parseFloat(transitionDuration) > 0.01 || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
  });

  test('can be read without its stylesheet', async ({ plain }) => {
    await plain.page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
    await plain.visit();
    await plain.choose(...walkOf('v030'));
    expect(await plain.page.locator('main[data-uitkomst]').count()).toBe(1);
  });
});
