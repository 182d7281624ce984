import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleApart, type OwnAssets } from './bundle-apart';
import { readPackFolder } from './pack-folder';
import type { BuildSettings } from './settings';
import { KNOWN_FILE } from './taalcheck-known';
import type { SiteWriter } from './write-site';

const ENTRY = 'src/workshop-door.tsx';

/** The folder of the workshop below `assets/` and `data/`: a device keeps it only once the page was opened. */
const FOLDER = 'werkplaats';

/** What the page of the workshop links to. */
export interface WorkshopAssets extends OwnAssets {
  /** The published files, packed in one. */
  readonly published: string;
}

/** Bundles the workshop by itself, and packs the published files. */
export async function buildWorkshop(settings: BuildSettings, writer: SiteWriter): Promise<WorkshopAssets> {
  const assets = await bundleApart(settings, writer, ENTRY, FOLDER);
  const text = JSON.stringify(publishedFiles(settings.flows));
  const published = `data/${FOLDER}/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  await writer.write(published, text);
  return { ...assets, published: settings.base + published };
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
