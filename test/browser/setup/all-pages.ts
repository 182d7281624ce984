import type { Page } from 'playwright-core';

/** A page on which something sticks out. */
export interface Misfit {
  readonly path: string;
  readonly what: string;
}

/**
 * Puts page after page into one window and looks whether anything sticks out sideways or is cut off.
 * Loading each of hundreds of pages for every width would take minutes; the window and the stylesheet are the same.
 * The page may not have been opened before: half of its scripts would be there, and half of them empty.
 */
export async function misfits(page: Page, url: string, paths: readonly string[]): Promise<Misfit[]> {
  await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(url);
  return page.evaluate(lookAtAll, paths);
}

/** Runs in the page. */
async function lookAtAll(paths: readonly string[]): Promise<Misfit[]> {
  const root = document.documentElement;
  const found: Misfit[] = [];
  for (const style of document.body.querySelectorAll('link[rel="stylesheet"]')) document.head.append(style);
  for (const path of paths) {
    const html = await (await fetch(path)).text();
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    for (const part of body.querySelectorAll('script, link')) part.remove();
    for (const part of body.querySelectorAll('details')) part.open = true;
    document.body.replaceChildren(...body.children);
    if (root.scrollWidth <= root.clientWidth) continue;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const place = document.createRange();
    const wide: string[] = [];
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      place.selectNodeContents(text);
      const isWide = place.getBoundingClientRect().right > root.clientWidth + 0.5;
      if (isWide) wide.push(`${text.parentElement?.className}: ${text.textContent?.slice(0, 60)}`);
    }
    const boxes = [...document.body.querySelectorAll('*')].filter(
      (part) => part.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    found.push({ path, what: wide.join(' · ') || `box ${boxes[0]?.className}` });
  }
  return found;
}
