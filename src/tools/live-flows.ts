import { join, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { flowsDir } from './pack-folder';

/** What `npm run dev` serves beside Vite's own modules; loaded only there, so that a build does not need it. */
interface DevSite {
  respond(url: string): { status: number; type: string; body: string } | undefined;
}

interface DevModule {
  devSite(dir: string): DevSite;
  devLetters(dir: string, withLanguage: boolean): Promise<string>;
}

/** Saving one file makes several events, the first of them while it is still empty. Units: ms. */
const SETTLE_MS = 50;

/** A Vite plugin for live development: pages are drawn on request, and a changed flow file shows at once. */
export function liveFlows(): Plugin {
  return { name: 'live-flows', apply: 'serve', configureServer };
}

async function configureServer(server: ViteDevServer): Promise<() => void> {
  const dir = flowsDir();
  let site = await siteIn(dir, server);
  let saving: NodeJS.Timeout | undefined;
  const refresh = async () => {
    site = await siteIn(dir, server);
    server.ws.send({ type: 'full-reload' });
  };
  const watched = [dir, join(server.config.root, 'src')].map((folder) => folder + sep);
  server.watcher.add(dir);
  server.watcher.on('all', (_, file) => {
    if (!watched.some((folder) => file.startsWith(folder))) return;
    clearTimeout(saving);
    saving = setTimeout(
      () => refresh().catch((error) => server.config.logger.error(String(error))),
      SETTLE_MS,
    );
  });
  server.middlewares.use('/@brieven', (request, response, next) => {
    lettersIn(dir, server, request.url?.includes('taal') ?? false)
      .then((body) =>
        response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(body),
      )
      .catch(next);
  });
  return () => {
    server.middlewares.use((request, response, next) => {
      const page = site.respond(request.url ?? '/');
      if (!page) return next();
      response
        .writeHead(page.status, { 'Content-Type': page.type, 'Cache-Control': 'no-store' })
        .end(page.body);
    });
  };
}

async function siteIn(dir: string, server: ViteDevServer): Promise<DevSite> {
  return (await moduleIn(server)).devSite(dir);
}

async function lettersIn(dir: string, server: ViteDevServer, withLanguage: boolean): Promise<string> {
  return (await moduleIn(server)).devLetters(dir, withLanguage);
}

/** Loaded through Vite each time, so that a change of the page renderer shows at once too. */
async function moduleIn(server: ViteDevServer): Promise<DevModule> {
  return (await server.ssrLoadModule('/src/tools/dev-site.ts')) as DevModule;
}
