import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';
import type { Studio } from './draw';
import { FRAME_PATH } from './frame-page';
import { NOT_FOUND_PATH, offlinePaths } from './pages';
import { type Precache, precacheOf, weightOf } from './precache';
import type { BuildSettings } from './settings';
import { KEPT_ONCE_OPENED } from './staff-pages';
import { TARGETS } from './targets';
import type { SiteWriter } from './write-site';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORKER = fileURLToPath(new URL('../offline/worker.ts', import.meta.url));
const WORKER_OFF = fileURLToPath(new URL('../offline/worker-off.ts', import.meta.url));

/** What a device keeps: how many files, and their weight as sent. Units: bytes. */
export interface Kept {
  readonly files: number;
  readonly bytes: number;
}

/**
 * Bundles the worker around the list of everything it keeps, and the kill switch beside it. Comes last: the list holds
 * hashes of what was written before.
 */
export async function writeWorkers(
  settings: BuildSettings,
  studio: Studio,
  writer: SiteWriter,
): Promise<Kept> {
  const pages = offlinePaths(studio);
  const always = [...pages, FRAME_PATH, NOT_FOUND_PATH];
  const precache = await precacheOf(settings.out, settings.base, always, KEPT_ONCE_OPENED);
  const isOff = settings.worker === 'uit';
  const off = await bundle(WORKER_OFF);
  const on = isOff ? off : await bundle(WORKER, editionOf(settings, studio, pages, precache));
  await writer.write('sw-uit.js', off);
  await writer.write('sw.js', on);
  await writer.finish();
  if (isOff) return { files: 0, bytes: 0 };
  return { files: precache.files.length, bytes: precache.bytes + (await weightOf(settings.out, 'sw.js')) };
}

/** One version of the site, as the worker reads it. */
function editionOf(
  { base }: BuildSettings,
  { drawing }: Studio,
  pages: readonly string[],
  { version, files, later }: Precache,
): unknown {
  return { base, version, pages, flows: [...drawing.pack.flows.keys()], files, later };
}

/** Bundles one entry into a classic script: browsers of before 2025 know no worker with imports. */
async function bundle(entry: string, edition: unknown = null): Promise<string> {
  const built = await viteBuild({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'warn',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"', EDITION: JSON.stringify(edition) },
    build: {
      write: false,
      target: TARGETS,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`Nothing came of ${entry}.`);
  return chunk.code;
}
