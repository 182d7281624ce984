import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startBrowser } from '../../../src/tools/browser';
import { type BuiltSite, serveBuilt } from './serve-built';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The shipped flows, at the root of a host. */
    site: BuiltSite;
    /** Another organisation's flows, below a path. */
    secondSite: BuiltSite;
  }
}

const folderOf = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** Builds and serves the sites that the browser tests visit, once for all of them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The first start may unpack a browser; two test files that did so at once would trip over each other.
  await (await startBrowser()).close();
  const folder = await mkdtemp(join(tmpdir(), 'wegwijzer-proef-'));
  // One after the other: both builds set the colours of their organisation.
  const first = await serveBuilt({ flows: folderOf('flows'), base: '/', out: join(folder, 'site') });
  const second = await serveBuilt({
    flows: folderOf('test/packs/zilverwaard'),
    base: '/hulp/',
    out: join(folder, 'zilverwaard'),
  });
  project.provide('site', first.site);
  project.provide('secondSite', second.site);
  return async () => {
    await Promise.all([first.stop(), second.stop()]);
    await rm(folder, { recursive: true, force: true });
  };
}
