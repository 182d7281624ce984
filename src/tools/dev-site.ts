import { readFileSync } from 'node:fs';
import { letter } from '../check/letter';
import { readMessages } from '../check/messages';
import { counterSheetOf } from '../flow/counter-sheet';
import { drawingOf } from '../flow/drawing';
import { refOf } from '../flow/path';
import { readPack } from '../flow/read-pack';
import { sheetOf } from '../flow/sheet';
import type { RawFile } from '../flow/source';
import { type AppData, appDataOf, SEARCH_FILE, searchFileOf } from './app-data';
import { type Studio, studioOf } from './draw';
import { examineFolder } from './examine-folder';
import { openPackFolder } from './pack-folder';
import { allPages, notFoundPage, placePage } from './pages';
import { todayHere } from './settings';
import { counterPages, workshopPage } from './staff-pages';
import { publishedFiles, wordFiles } from './workshop-site';

/** Where Vite serves the sources while developing. */
const ASSETS = { script: '/src/start.ts', style: '/src/ui/styles/main.css', icon: '/beeld/icon.svg' };

const WORKSHOP = {
  script: '/src/workshop-door.tsx',
  more: '/src/workshop/styles/main.css',
  published: '/data/werkplaats.json',
  words: { frequent: '/data/woorden.json', affixes: '/data/regels.txt', dictionary: '/data/woordenboek.txt' },
};

const COUNTER = {
  script: '/src/counter-door.tsx',
  more: '/src/ui/styles/counter.css',
  sheet: '/data/balie.json',
};

/** The letters ask for themselves; see `dev-letters.ts`. */
const LIVE = ['/@vite/client', '/src/tools/dev-letters.ts']
  .map((source) => `<script type="module" src="${source}"></script>`)
  .join('');

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

interface DevSite {
  respond(url: string): Answer | undefined;
}

/**
 * The site as it is in the flow files at this moment, also while something in them is wrong: who writes a route wants
 * to see it before it is whole. Only what cannot be drawn gives way to a page without it.
 */
export function devSite(dir: string): DevSite {
  const drawn = attempt(() => draw(dir));
  return {
    respond: (url) => {
      const { pathname } = new URL(url, 'http://localhost');
      if (drawn)
        return attempt(() => respond(drawn.studio, drawn.data, dir, pathname)) ?? unlessFile(pathname);
      return unlessFile(pathname);
    },
  };
}

/** What is wrong in the flow files, as JSON: the letters, each with its file and weight. */
export async function devLetters(dir: string, withLanguage: boolean): Promise<string> {
  const messages = readMessages(readFileSync(new URL('../check/messages.md', import.meta.url), 'utf8'));
  const { findings, sources } = await examineFolder(dir, withLanguage);
  const letters = findings
    .filter(({ severity }) => severity !== 'note')
    .map((one) => ({
      file: one.file,
      severity: one.severity,
      text: letter(one, sources.get(one.file) ?? '', messages),
    }));
  return JSON.stringify(letters);
}

/** What was read before; of forty files somebody changes one at a time. */
const memory: NonNullable<Parameters<typeof readPack>[1]> = new WeakMap();
const latest = new Map<string, RawFile>();

/** The same files, each that says the same as before as it was before. */
function unchanged(raw: readonly RawFile[]): RawFile[] {
  const paths = new Set(raw.map(({ path }) => path));
  for (const path of latest.keys()) if (!paths.has(path)) latest.delete(path);
  return raw.map((file) => {
    const before = latest.get(file.path);
    if (before && Buffer.compare(before.bytes, file.bytes) === 0) return before;
    latest.set(file.path, file);
    return file;
  });
}

function draw(dir: string): { studio: Studio; data: AppData } | undefined {
  const { pack } = readPack(unchanged(openPackFolder(dir).raw), memory);
  if (!pack) return undefined;
  const drawing = drawingOf(pack, todayHere());
  // Nobody who writes a route waits for what is learnt: that is for who tries the field.
  const data = appDataOf(drawing, '/', '');
  return { studio: studioOf(drawing, data.site, ASSETS), data };
}

/** A pack that is not whole may lack anything that drawing takes for granted. */
function attempt<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function respond(studio: Studio, data: AppData, dir: string, path: string): Answer | undefined {
  if (path === WORKSHOP.published) return json(JSON.stringify(publishedFiles(dir)));
  const word = Object.entries(WORKSHOP.words).find(([, address]) => address === path)?.[0];
  if (word) return json(String(wordFiles()[word as keyof typeof WORKSHOP.words]));
  if (path === '/werkplaats/') return html(workshopPage(studio, WORKSHOP).html);
  if (path === COUNTER.sheet) return json(JSON.stringify(counterSheetOf(studio.drawing)));
  const counter = counterPages(studio, COUNTER).find((page) => path === `/${page.path}`);
  if (counter) return html(counter.html);
  const named = /^\/data\/[^/]+\/(.+\.json)$/.exec(path);
  if (named?.[1] === SEARCH_FILE) return json(searchFileOf(studio.drawing));
  const body = named?.[1] === undefined ? undefined : data.files[named[1]];
  if (body) return json(body);
  if (isFile(path)) return undefined;
  if (isUnread(studio, path)) return html(notInOrder('one'));
  return html(pageAt(studio, path.slice(1)) ?? notFoundPage(studio).html);
}

function isFile(path: string): boolean {
  return /\.[a-z]+$/.test(path) || path.startsWith('/@') || path.startsWith('/src/');
}

function pageAt(studio: Studio, path: string): string | undefined {
  const { drawing, screen } = studio;
  const [flowId = '', place] = (path === '' ? screen.site.start : path.replace(/\/$/, '')).split('/');
  const flow = drawing.pack.flows.get(flowId);
  if (!flow) return [...allPages(studio)].find((page) => page.path === path)?.html;
  const sheet = sheetOf(drawing, flow);
  const id = place ?? flow.start.slice(flowId.length + 1);
  const isThere = refOf(flowId, id) && (id in sheet.questions || id in sheet.outcomes);
  return isThere ? placePage(studio, sheet, id).html : undefined;
}

function json(body: string): Answer {
  return { status: 200, type: 'application/json; charset=utf-8', body };
}

function html(body: string): Answer {
  const type = 'text/html; charset=utf-8';
  return { status: 200, type, body: body.replace('</body>', `${LIVE}</body>`) };
}

/** Is there a file for the flow of this address that cannot be read now? */
function isUnread({ drawing }: Studio, path: string): boolean {
  const [, flow = ''] = path.split('/');
  return (
    !drawing.pack.flows.has(flow) && [...latest.keys()].some((file) => file.startsWith(`${flow}/wegwijzer.y`))
  );
}

/** What stands there when nothing can be drawn; the letters come below it. */
function unlessFile(path: string): Answer | undefined {
  return isFile(path) ? undefined : html(notInOrder('all'));
}

function notInOrder(count: 'one' | 'all'): string {
  const heading =
    count === 'one' ? 'Deze wegwijzer kan ik nu niet lezen' : 'Deze wegwijzers zijn nog niet in orde';
  return `<!doctype html><html lang="nl"><title>Nog niet in orde</title><link rel="icon" href="${ASSETS.icon}"><body><h1>${heading}</h1><p>Hieronder staat zo wat er is.</p></body></html>`;
}
