import { refOf } from '../flow/path';
import { sheetOf } from '../flow/sheet';
import { type AppData, appDataOf } from './app-data';
import { ContentProblem, compile } from './compile';
import { type Studio, studioOf } from './draw';
import { allPages, notFoundPage, placePage, workshopPage } from './pages';
import { todayHere } from './settings';
import { publishedFiles } from './workshop-site';

/** Where Vite serves the sources while developing. */
const ASSETS = { script: '/src/start.ts', style: '/src/ui/styles/main.css', icon: '/beeld/icon.svg' };

const WORKSHOP = {
  script: '/src/workshop-door.tsx',
  more: '/src/workshop/styles/workshop.css',
  published: '/data/werkplaats.json',
};

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** The site as it is in the flow files at this moment; problems in them show as letters in the page. */
export function devSite(dir: string): { respond(url: string): Answer | undefined } {
  try {
    const drawing = compile(dir, todayHere());
    const data = appDataOf(drawing, '/');
    const studio = studioOf(drawing, data.site, ASSETS);
    return { respond: (url) => respond(studio, data, dir, new URL(url, 'http://localhost').pathname) };
  } catch (error) {
    if (!(error instanceof ContentProblem)) throw error;
    return { respond: (url) => (url.includes('.') ? undefined : letters(error.message)) };
  }
}

function respond(studio: Studio, data: AppData, dir: string, path: string): Answer | undefined {
  if (path === WORKSHOP.published) return json(JSON.stringify(publishedFiles(dir)));
  if (path === '/werkplaats/') return html(workshopPage(studio, WORKSHOP).html);
  const named = /^\/data\/[^/]+\/([^/]+\.json)$/.exec(path);
  const body = named?.[1] === undefined ? undefined : data.files[named[1]];
  if (body) return json(body);
  if (/\.[a-z]+$/.test(path) || path.startsWith('/@') || path.startsWith('/src/')) return undefined;
  return html(pageAt(studio, path.slice(1)) ?? notFoundPage(studio).html);
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
  const live = '<script type="module" src="/@vite/client"></script>';
  return { status: 200, type: 'text/html; charset=utf-8', body: body.replace('</body>', `${live}</body>`) };
}

function letters(text: string): Answer {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return html(
    `<!doctype html><html lang="nl"><title>Nog niet in orde</title><link rel="icon" href="${ASSETS.icon}"><body><h1>Deze wegwijzers zijn nog niet in orde</h1><pre>${safe}</pre></body></html>`,
  );
}
