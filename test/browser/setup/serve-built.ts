import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from '../../../src/tools/build';
import { serveSite } from '../../../src/tools/serve';
import type { BuildSettings } from '../../../src/tools/settings';
import { forgetBuild } from '../../../src/tools/stamp';

/** A site that stands ready: where it is served and in which folder it was built. */
export interface BuiltSite {
  readonly url: string;
  readonly dir: string;
  readonly base: string;
}

/** Builds a site and serves it on a free port, until `stop`. */
export async function serveBuilt(
  settings: BuildSettings,
): Promise<{ site: BuiltSite; stop: () => Promise<void> }> {
  await buildForVisitors(settings);
  const server = serveSite(settings.out, settings.base);
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  const site = { url: `http://localhost:${port}${settings.base}`, dir: settings.out, base: settings.base };
  return { site, stop: () => stop(server, settings) };
}

async function stop(server: Server, settings: BuildSettings): Promise<void> {
  server.close();
  server.closeAllConnections();
  await forgetBuild(settings);
}

/** Builds what visitors get: under `test` the bundler would keep the checks that are meant for developers. */
async function buildForVisitors(settings: BuildSettings): Promise<void> {
  const mode = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build(settings);
  } finally {
    process.env.NODE_ENV = mode;
  }
}
