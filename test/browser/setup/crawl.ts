import { readPage, type StaticPage } from './static-page';

/** The pages that the answers lead to, by path, and how the answers join them. */
export class Walkable {
  constructor(
    readonly first: string,
    readonly pages: ReadonlyMap<string, StaticPage>,
  ) {}

  page(path: string): StaticPage {
    const page = this.pages.get(path);
    if (!page) throw new Error(`No answer leads to ${path}`);
    return page;
  }

  /** Follows answers from the first page; tells where it stops when an answer is not there. */
  walk(choices: readonly string[]): StaticPage {
    let page = this.page(this.first);
    for (const choice of choices) {
      const answer = page.answers.find(({ id }) => id === choice);
      if (!answer)
        throw new Error(
          `${page.path} has no answer "${choice}"; it has: ${page.answers.map(({ id }) => id).join(', ')}`,
        );
      page = this.page(answer.path);
    }
    return page;
  }

  questions(): StaticPage[] {
    return [...this.pages.values()].filter(({ outcome }) => outcome === undefined);
  }

  outcomes(): StaticPage[] {
    return [...this.pages.values()].filter(({ outcome }) => outcome !== undefined);
  }

  /** How many questions the longest walk from a page asks, that page included. Errors: throws on a circle. */
  longestFrom(path: string, known = new Map<string, number>(), behind = new Set<string>()): number {
    const found = known.get(path);
    if (found !== undefined) return found;
    if (behind.has(path)) throw new Error(`A circle of questions passes ${path}`);
    const page = this.page(path);
    behind.add(path);
    const after = page.answers.map((answer) => this.longestFrom(answer.path, known, behind));
    behind.delete(path);
    const length = page.outcome ? 0 : 1 + Math.max(0, ...after);
    known.set(path, length);
    return length;
  }
}

/** Crawls a served site as a browser without scripts would, following nothing but answers. */
export async function crawl(url: string): Promise<Walkable> {
  const first = new URL(url).pathname;
  const pages = new Map<string, StaticPage>();
  let next = [first];
  while (next.length > 0) {
    const fetched = await Promise.all(next.map((path) => fetchPage(new URL(path, url).href)));
    for (const page of fetched) pages.set(page.path, page);
    const ahead = fetched.flatMap(({ answers }) => answers.map(({ path }) => path));
    next = [...new Set(ahead)].filter((path) => !pages.has(path));
  }
  return new Walkable(first, pages);
}

async function fetchPage(url: string): Promise<StaticPage> {
  const response = await fetch(url, { redirect: 'error' });
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}`);
  return readPage(new URL(url).pathname, await response.text());
}
