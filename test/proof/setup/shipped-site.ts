import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flowsDir } from '../../../src/tools/pack-folder';
import { type BuiltSite, serveBuilt } from '../../browser/setup/serve-built';

/** Builds and serves the site of the content pack, for as long as the work takes. */
export async function withShippedSite<Result>(work: (site: BuiltSite) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-bewijs-'));
  const { site, stop } = await serveBuilt({ flows: flowsDir(), base: '/', out: folder });
  try {
    return await work(site);
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
}
