import type { Spot } from '../flow/finding';
import { K } from '../flow/keys';
import { kindOf } from '../flow/pack-files';
import type { ReadPack } from '../flow/read-pack';

/** Where a term or a fact is written, by the name that texts use for it. */
export function factSpot(read: Pick<ReadPack, 'files'>, name: string): Spot {
  for (const [file, parsed] of read.files) {
    const kind = kindOf(file);
    const key = kind === 'terms' ? K.terms : kind === 'facts' ? K.facts : undefined;
    if (key !== undefined && parsed.tree.hasIn([key, name])) return { file, path: [key, name], atKey: true };
  }
  return { file: '', path: [] };
}
