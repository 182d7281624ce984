import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contentOf, filesIn } from './write-site';

/** A file that the worker keeps, in the shape that Workbox reads. */
interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
}

/** A page that a device keeps once it was opened, with all that belongs to it. */
interface KeptLater {
  /** Its path below the base, and those of the pages below it. */
  readonly pages: readonly string[];
  readonly files: readonly KeptFile[];
}

/** Everything the worker of a site keeps, and what that weighs as sent. Units: bytes. */
export interface Precache {
  readonly files: readonly KeptFile[];
  readonly later: readonly KeptLater[];
  /** Named after the content of all files together. */
  readonly version: string;
  readonly bytes: number;
}

/** Files with a hash of their content in the name. */
const NAMED_BY_CONTENT = /^(assets|data)\//;

/** What is kept beside the pages. Pictures that no page shows are not: the device keeps its own of an app. */
const KEPT =
  /^(assets|data)\/.+\.(js|css|json|svg|woff2|wasm|webp|png|txt)$|^beeld\/icon\.svg$|^manifest\.webmanifest$/;

/**
 * Lists what a built site keeps on a device: everything but questions and outcomes, which are drawn from data. What stands
 * in a folder of a page of `openedFirst` (`assets/werkplaats/…`, `data/werkplaats/…`) is kept once that page was opened.
 */
export async function precacheOf(
  out: string,
  base: string,
  pages: readonly string[],
  openedFirst: readonly string[] = [],
): Promise<Precache> {
  const built = await filesIn(out);
  const kept = built.filter((path) => KEPT.test(path)).sort();
  const isOf = (page: string, path: string) => path.startsWith(`${path.split('/')[0]}/${page}`);
  const others = kept.filter((path) => !openedFirst.some((page) => isOf(page, path)));
  const later = await Promise.all(
    openedFirst.map(async (page): Promise<KeptLater> => {
      const below = built.filter((path) => path.startsWith(page) && path.endsWith('/index.html')).sort();
      const pages = below.map((path) => path.slice(0, -'index.html'.length));
      const own = [...pages, ...kept.filter((path) => isOf(page, path))];
      return { pages, files: await Promise.all(own.map((path) => keptFile(out, base + path, fileOf(path)))) };
    }),
  );
  const all = [
    ...pages.map((page) => [page, fileOf(page)] as const),
    ...others.map((path) => [path, path] as const),
  ];
  const files = await Promise.all(all.map(([path, file]) => keptFile(out, base + path, file)));
  const weights = await Promise.all(all.map(([, file]) => weightOf(out, file)));
  return {
    files,
    later,
    version: hashed(JSON.stringify([files, later]))
      .toString('hex')
      .slice(0, 16),
    bytes: weights.reduce((sum, weight) => sum + weight, 0),
  };
}

/** What a file weighs when it is sent. Units: bytes. */
export async function weightOf(out: string, file: string): Promise<number> {
  const compressed = await stat(join(out, `${file}.br`)).catch(() => undefined);
  return (compressed ?? (await stat(join(out, file)))).size;
}

async function keptFile(out: string, url: string, file: string): Promise<KeptFile> {
  if (NAMED_BY_CONTENT.test(file)) return { url, revision: null };
  const hash = hashed(await contentOf(out, file));
  return { url, revision: hash.toString('hex').slice(0, 8), integrity: `sha256-${hash.toString('base64')}` };
}

function fileOf(page: string): string {
  return page === '' || page.endsWith('/') ? `${page}index.html` : page;
}

function hashed(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}
