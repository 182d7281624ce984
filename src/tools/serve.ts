import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { cacheFor, headersFor } from './headers';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  ico: 'image/x-icon',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  webmanifest: 'application/manifest+json',
};

/** Serves a built site the way the hosting examples do: same headers, same cache rules, precompressed files. */
export function serveSite(dir: string, base: string): Server {
  return createServer((request, response) => {
    respond(dir, base, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

async function respond(
  dir: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(headersFor(''))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, { Allow: 'GET, HEAD' });
  const { pathname, search } = new URL(`http://localhost${request.url ?? '/'}`);
  const path = decoded(pathname);
  if (path === base.slice(0, -1)) return end(response, 301, { Location: base + search });
  if (path === undefined || !path.startsWith(base)) return sendFile(dir, '404.html', 404, request, response);
  const below = path.slice(base.length);
  const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
  if (await isFile(dir, file)) return sendFile(dir, file, 200, request, response);
  if (await isFile(dir, `${below}/index.html`))
    return end(response, 301, { Location: `${pathname}/${search}` });
  return sendFile(dir, '404.html', 404, request, response);
}

async function sendFile(
  dir: string,
  path: string,
  status: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const coding = await bestCoding(dir, path, String(request.headers['accept-encoding'] ?? ''));
  const file = join(dir, coding ? `${path}.${coding === 'gzip' ? 'gz' : 'br'}` : path);
  const { size, mtimeMs } = await stat(file);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = {
    ...headersFor(path),
    'Content-Type': TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'Cache-Control': cacheFor(path),
    Vary: 'Accept-Encoding',
    ETag: etag,
    ...(coding ? { 'Content-Encoding': coding } : {}),
  };
  if (status === 200 && request.headers['if-none-match'] === etag) return end(response, 304, headers);
  response.writeHead(status, { ...headers, 'Content-Length': size });
  if (request.method === 'HEAD') response.end();
  else response.end(await readFile(file));
}

async function bestCoding(dir: string, path: string, accepts: string): Promise<'br' | 'gzip' | undefined> {
  if (/\bbr\b/.test(accepts) && (await isFile(dir, `${path}.br`))) return 'br';
  if (/\bgzip\b/.test(accepts) && (await isFile(dir, `${path}.gz`))) return 'gzip';
  return undefined;
}

/** The path as written, or nothing when it cannot be one of ours: broken escapes, a way out of the folder, another host. */
function decoded(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    return /\0|\/\/|\/\.\.\//.test(path) || normalize(path).startsWith('..') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function isFile(dir: string, path: string): Promise<boolean> {
  return stat(join(dir, path)).then(
    (found) => found.isFile(),
    () => false,
  );
}

function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers).end();
}
