import type { Browser, Page } from 'playwright-core';
import { readPostings, writePostings } from '../../search/postings';
import type { SearchIndex } from '../../search/types';
import { type Line, percentile } from './figures';
import { PHONE } from './measure';

/** So many times the content of today. */
const TIMES = 10;

/** A story as people type it, letter by letter, a slip and dialect among it. */
const STORY =
  'Sinds vanochtend hangt er een rare lucht in huis en mijn vrouw is zo duizlig. Ich weit neet of ich de gemeente mot belle, ' +
  'of de huisbaas. De ketel is vorige week nog nagekeken en er ligt nog een brief over de vergunning van de schuur.';

/** Types one more letter, and gives how long the page was busy with it. Units: ms. */
const TYPE = `((typed) => {
  const field = document.querySelector('#eigen-woorden');
  field.value = typed;
  const began = performance.now();
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.closest('section').getBoundingClientRect();
  return performance.now() - began;
})`;

/** How long the page is busy with a letter that is typed into the field for own words: the 95th percentile. */
export async function measureTyping(browser: Browser, url: string): Promise<Line> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  try {
    const page = await context.newPage();
    await page.route('**/zoek.json', async (route) => {
      const reply = await route.fetch();
      await route.fulfill({ json: enlarged((await reply.json()) as SearchIndex) });
    });
    await page.goto(url);
    await page.locator('#eigen-woorden').fill('een gat in de weg');
    await page.locator('[aria-labelledby="eigen-woorden-kop"] .ww-answer__link').first().waitFor();
    // By then the words that a slip may be taken for are learnt.
    await page.waitForTimeout(5_000);
    const wire = await context.newCDPSession(page);
    await wire.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpu });
    const value = percentile(await typeAll(page), 0.95);
    return { what: `A letter typed, ${TIMES} times the content, p95`, value, unit: 'ms', limit: 30 };
  } finally {
    await context.close();
  }
}

async function typeAll(page: Page): Promise<number[]> {
  const took: number[] = [];
  for (let length = 1; length <= STORY.length; length++) {
    const typed = JSON.stringify(STORY.slice(0, length));
    took.push(Number(await page.evaluate(`${TYPE}(${typed})`)));
  }
  return took;
}

/** The same words in so many times the texts and the questions. */
function enlarged(index: SearchIndex): SearchIndex {
  const { doors, texts } = index;
  const times = Array.from({ length: TIMES }, (_, time) => time);
  return {
    ...index,
    doors: times.flatMap(() => doors),
    texts: times.flatMap((time) =>
      texts.map((door) => (door < doors.length ? door + time * doors.length : doors.length * TIMES)),
    ),
    postings: index.postings.map((written) => {
      const own = readPostings(written);
      return writePostings(
        times.flatMap((time) => own.map(([text, weight]) => [text + time * texts.length, weight] as const)),
      );
    }),
  };
}
