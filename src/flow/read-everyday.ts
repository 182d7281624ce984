import { K } from './keys';
import type { EverydayFile } from './schema/word-files';
import type { DangerWords, EverydayWords } from './word-types';

/** Reads how people talk; a pack without such a file knows only the words of its flows. */
export function readEveryday(files: readonly EverydayFile[]): EverydayWords {
  return {
    spellings: Object.assign({}, ...files.map((file) => file[K.spellings] ?? {})),
    meanings: Object.assign({}, ...files.map((file) => file[K.sameMeaning] ?? {})),
    silent: files.flatMap((file) => file[K.silent] ?? []),
    danger: files.flatMap((file) => Object.entries(file[K.danger] ?? {}).map(readDanger)),
    noDanger: files.flatMap((file) => file[K.noDanger] ?? []),
  };
}

type DangerEntry = NonNullable<EverydayFile[typeof K.danger]>[string];

function readDanger([name, entry]: [string, DangerEntry]): DangerWords {
  return {
    name,
    alone: entry[K.alone] ?? [],
    signs: entry[K.signs] ?? [],
    together: (entry[K.together] ?? []).map((pair) => ({ oneOf: pair[K.oneOf], with: pair[K.by] })),
  };
}
