import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as viteBuild } from 'vite';
import { readPackFolder } from './pack-folder';
import { plainImports } from './plain-imports';
import type { BuildSettings } from './settings';
import { KNOWN_FILE } from './taalcheck-known';
import { TARGETS } from './targets';
import { contentOf, filesIn, type SiteWriter } from './write-site';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = 'src/workshop-door.tsx';

/** The folder of the workshop below `assets/` and `data/`: a device keeps it only once the page was opened. */
const FOLDER = 'werkplaats';

/** What the page of the workshop links to. */
export interface WorkshopAssets {
  readonly script: string;
  readonly more?: string;
  /** The published files, packed in one. */
  readonly published: string;
}

/**
 * Bundles the workshop by itself, and packs the published files. One bundle with the rest would make what both use larger
 * for everybody: a part of a package that only the workshop asks for would stand in what every visitor loads.
 */
export async function buildWorkshop(settings: BuildSettings, writer: SiteWriter): Promise<WorkshopAssets> {
  const folder = join(tmpdir(), `wegwijzer-werkplaats-${process.pid}-${Date.now()}`);
  await bundle(settings, folder);
  for (const path of await filesIn(folder))
    if (!path.startsWith('.vite/')) await writer.write(path, await contentOf(folder, path));
  const manifest: Record<string, { file: string; css?: string[] }> = JSON.parse(
    String(await contentOf(folder, '.vite/manifest.json')),
  );
  await rm(folder, { recursive: true, force: true });
  const entry = manifest[ENTRY];
  if (!entry) throw new Error('The bundle of the workshop lacks its script.');
  const text = JSON.stringify(publishedFiles(settings.flows));
  const published = `data/${FOLDER}/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  await writer.write(published, text);
  const [style] = entry.css ?? [];
  return {
    script: settings.base + entry.file,
    ...(style ? { more: settings.base + style } : {}),
    published: settings.base + published,
  };
}

async function bundle({ base, worker = 'aan' }: BuildSettings, folder: string): Promise<void> {
  await viteBuild({
    configFile: false,
    root: ROOT,
    base,
    publicDir: false,
    logLevel: 'warn',
    plugins: [plainImports()],
    define: { 'import.meta.env.WEGWIJZER_WORKER': JSON.stringify(worker) },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsDir: `assets/${FOLDER}`,
      target: TARGETS,
      cssTarget: TARGETS,
      modulePreload: false,
      manifest: true,
      assetsInlineLimit: 0,
      rolldownOptions: { input: ENTRY },
    },
  });
}

/** Every text file of a content folder, with a byte-order mark where the file has one. */
export function publishedFiles(dir: string): Record<string, string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const files = readPackFolder(dir).map(({ path, bytes }) => [path, decoder.decode(bytes)] as const);
  const known = join(dir, KNOWN_FILE);
  return {
    ...Object.fromEntries(files),
    ...(existsSync(known) ? { [KNOWN_FILE]: readFileSync(known, 'utf8') } : {}),
  };
}
