import type { Plugin, ViteDevServer } from 'vite';
import { flowsDir } from './pack-folder';

/** What `npm run dev` serves beside Vite's own modules; loaded only there, so that a build does not need it. */
interface DevSite {
  respond(url: string): { status: number; type: string; body: string } | undefined;
}

/** A Vite plugin for live development: pages are drawn on request, and a changed flow file shows at once. */
export function liveFlows(): Plugin {
  return { name: 'live-flows', apply: 'serve', configureServer };
}

async function configureServer(server: ViteDevServer): Promise<() => void> {
  // Through Vite, so that a change of the page renderer shows at once too.
  const { devSite } = (await server.ssrLoadModule('/src/tools/dev-site.ts')) as {
    devSite(dir: string): DevSite;
  };
  const dir = flowsDir();
  let site = devSite(dir);
  server.watcher.add(dir);
  server.watcher.on('all', (_, file) => {
    if (!file.startsWith(dir)) return;
    site = devSite(dir);
    server.ws.send({ type: 'full-reload' });
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
