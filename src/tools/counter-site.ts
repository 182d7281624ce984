import { createHash } from 'node:crypto';
import { counterSheetOf } from '../flow/counter-sheet';
import type { Drawing } from '../flow/drawing';
import { bundleApart, type OwnAssets } from './bundle-apart';
import type { BuildSettings } from './settings';
import type { SiteWriter } from './write-site';

const ENTRY = 'src/counter-door.tsx';

/** The folder of the counter below `assets/` and `data/`: a device keeps it only once the page was opened. */
const FOLDER = 'balie';

/** What the pages of the counter link to. */
export interface CounterAssets extends OwnAssets {
  /** Where the notes for staff are. */
  readonly sheet: string;
}

/** Bundles the counter by itself, and writes what staff have beside the sheets of visitors. */
export async function buildCounter(
  settings: BuildSettings,
  drawing: Drawing,
  writer: SiteWriter,
): Promise<CounterAssets> {
  const assets = await bundleApart(settings, writer, ENTRY, FOLDER);
  const text = JSON.stringify(counterSheetOf(drawing));
  const sheet = `data/${FOLDER}/${createHash('sha256').update(text).digest('hex').slice(0, 16)}.json`;
  await writer.write(sheet, text);
  return { ...assets, sheet: settings.base + sheet };
}
