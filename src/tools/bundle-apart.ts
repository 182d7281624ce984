import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';
import { plainImports } from './plain-imports';
import type { BuildSettings } from './settings';
import { TARGETS } from './targets';
import { contentOf, filesIn, type SiteWriter } from './write-site';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a page with a bundle of its own links to. */
export interface OwnAssets {
  readonly script: string;
  readonly more?: string;
}

/**
 * Bundles an entry by itself into a folder of its name below `assets/`. One bundle with the rest would make what both use
 * larger for everybody: a part of a package that only staff ask for would stand in what every visitor loads.
 */
export async function bundleApart(
  settings: BuildSettings,
  writer: SiteWriter,
  entry: string,
  name: string,
): Promise<OwnAssets> {
  const folder = join(tmpdir(), `wegwijzer-${name}-${process.pid}-${Date.now()}`);
  await bundle(settings, entry, name, folder);
  for (const path of await filesIn(folder))
    if (!path.startsWith('.vite/')) await writer.write(path, await contentOf(folder, path));
  const manifest: Record<string, { file: string; css?: string[] }> = JSON.parse(
    String(await contentOf(folder, '.vite/manifest.json')),
  );
  await rm(folder, { recursive: true, force: true });
  const made = manifest[entry];
  if (!made) throw new Error(`The bundle of ${entry} lacks its script.`);
  const [style] = made.css ?? [];
  return { script: settings.base + made.file, ...(style ? { more: settings.base + style } : {}) };
}

async function bundle(
  { base, worker = 'aan' }: BuildSettings,
  entry: string,
  name: string,
  folder: string,
): Promise<void> {
  await viteBuild({
    configFile: false,
    root: ROOT,
    base,
    publicDir: false,
    logLevel: 'warn',
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    plugins: [plainImports()],
    define: { 'import.meta.env.WEGWIJZER_WORKER': JSON.stringify(worker) },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: `assets/${name}`,
      target: TARGETS,
      cssTarget: TARGETS,
      modulePreload: false,
      manifest: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: entry },
    },
  });
}
