import { K } from './keys';
import type { DangerFile, EverydayFile } from './schema/word-files';
import type { DangerLessons, EverydayWords } from './word-types';

/** Reads how people talk; a pack without such a file knows only the words of its flows. */
export function readEveryday(files: readonly EverydayFile[]): EverydayWords {
  return {
    spellings: Object.assign({}, ...files.map((file) => file[K.spellings] ?? {})),
    meanings: Object.assign({}, ...files.map((file) => file[K.sameMeaning] ?? {})),
    silent: files.flatMap((file) => file[K.silent] ?? []),
  };
}

/** Reads how people tell of danger; a pack without such files never hears it. */
export function readLessons(files: readonly DangerFile[]): DangerLessons {
  return {
    danger: files.flatMap((file) => file[K.danger] ?? []),
    cries: files.flatMap((file) => file[K.alwaysDanger] ?? []),
    calm: files.flatMap((file) => file[K.noDanger] ?? []),
    groups: files.flatMap((file) => Object.values(file[K.wordGroups] ?? {})),
    asides: files.flatMap((file) => file[K.asides] ?? []),
  };
}
